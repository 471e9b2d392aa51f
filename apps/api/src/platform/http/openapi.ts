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
  return withPathParameters(SwaggerModule.createDocument(app, options, { extraModels: [ProblemDocument] }));
}

/** A handler that reads its project from the guard declares no parameter; its address still has one. */
function withPathParameters(document: OpenAPIObject): OpenAPIObject {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const operation of [item.get, item.post, item.put, item.patch, item.delete]) {
      if (!operation) continue;
      const known = new Set(
        (operation.parameters ?? []).map((parameter) => ('name' in parameter ? parameter.name : '')),
      );
      const missing = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).filter((name) => !known.has(name));
      operation.parameters = [
        ...missing.map((name) => ({ name, in: 'path' as const, required: true, schema: { type: 'string' } })),
        ...(operation.parameters ?? []),
      ];
    }
  }
  return document;
}

export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), { jsonDocumentUrl: 'api/openapi.json' });
}
