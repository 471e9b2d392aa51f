import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import type { DocumentContent } from '../../platform/document/document-content.ts';
import { DOCX_MEDIA_TYPE, writeDocx } from '../../platform/document/write-docx.ts';
import { PDF_MEDIA_TYPE, writePdf } from '../../platform/document/write-pdf.ts';
import { generatedFile } from '../../platform/http/generated-file.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { CooperationDescriptionReader } from './cooperation-description.reader.ts';
import { DescriptionDocument } from './description-document.ts';
import { ExportDescriptionQuery } from './dto/description-step.dto.ts';

@ApiTags('cooperation-descriptions')
@Controller('projects/:projectCode/cooperation-descriptions/:id')
export class DescriptionExportController {
  constructor(
    private readonly reader: CooperationDescriptionReader,
    private readonly document: DescriptionDocument,
  ) {}

  @Get('export.docx')
  @RequirePermission('unit.read')
  @ApiProduces(DOCX_MEDIA_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async docx(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Query() query: ExportDescriptionQuery,
  ): Promise<StreamableFile> {
    const content = await this.content(actor, project, id, query);
    return fileOf(content, 'docx', DOCX_MEDIA_TYPE, await writeDocx(content));
  }

  @Get('export.pdf')
  @RequirePermission('unit.read')
  @ApiProduces(PDF_MEDIA_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pdf(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Query() query: ExportDescriptionQuery,
  ): Promise<StreamableFile> {
    const content = await this.content(actor, project, id, query);
    return fileOf(content, 'pdf', PDF_MEDIA_TYPE, await writePdf(content));
  }

  private async content(
    actor: SignedInActor,
    project: ProjectRef,
    id: string,
    { locale }: ExportDescriptionQuery,
  ): Promise<DocumentContent> {
    return this.document.content(project, await this.reader.read(actor, project, id), locale ?? actor.locale);
  }
}

/** The name of the file is what the document is called; a unit's name is no personal data. */
function fileOf({ title, subtitle }: DocumentContent, extension: string, type: string, file: Buffer): StreamableFile {
  return generatedFile(`${title}, ${subtitle ?? ''}.${extension}`, type, file);
}
