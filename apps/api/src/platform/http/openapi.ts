import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ProblemDocument } from './problem-document.ts';

/** The contract of the API, from the controllers and their shapes. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const options = new DocumentBuilder()
    .setTitle('RSSZ')
    .setDescription('Planning, doing, proving and reporting of an OPZ+ project. Every figure is counted from evidence.')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en/')
    .addCookieAuth('rssz_session')
    .addGlobalResponse({ status: 'default' as never, description: 'Problem', type: ProblemDocument })
    .build();
  return SwaggerModule.createDocument(app, options, { extraModels: [ProblemDocument] });
}

export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), { jsonDocumentUrl: 'api/openapi.json' });
}
