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
import { SHEET_MEDIA_TYPE, streamSheet } from '../../platform/sheet/stream-sheet.ts';
import { ExportPlanQuery } from './dto/plan-step.dto.ts';
import { PlanDocument } from './plan-document.ts';
import { planSheet } from './plan-sheet.ts';
import { PlanReader } from './plan.reader.ts';

@ApiTags('plans')
@Controller('projects/:projectCode/plan-versions/:id')
export class PlanExportController {
  constructor(
    private readonly reader: PlanReader,
    private readonly document: PlanDocument,
  ) {}

  @Get('export.docx')
  @RequirePermission('plan.read')
  @ApiProduces(DOCX_MEDIA_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async docx(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Query() query: ExportPlanQuery,
  ): Promise<StreamableFile> {
    const content = await this.content(actor, project, id, query);
    return generatedFile(nameOf(content, 'docx'), DOCX_MEDIA_TYPE, await writeDocx(content));
  }

  @Get('export.pdf')
  @RequirePermission('plan.read')
  @ApiProduces(PDF_MEDIA_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pdf(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Query() query: ExportPlanQuery,
  ): Promise<StreamableFile> {
    const content = await this.content(actor, project, id, query);
    return generatedFile(nameOf(content, 'pdf'), PDF_MEDIA_TYPE, await writePdf(content));
  }

  /** The measures of the version, one to a row. */
  @Get('export.xlsx')
  @RequirePermission('plan.read')
  @ApiProduces(SHEET_MEDIA_TYPE.xlsx)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async xlsx(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Query() { locale }: ExportPlanQuery,
  ): Promise<StreamableFile> {
    const plan = await this.reader.readVersion(actor, project, id);
    const { heads, rows } = planSheet(await this.document.print(project, plan, locale ?? actor.locale));
    const name = `${plan.title}, ${plan.unit.name}, ${plan.shown.number}.xlsx`;
    return generatedFile(name, SHEET_MEDIA_TYPE.xlsx, streamSheet('xlsx', heads, rows));
  }

  private async content(
    actor: SignedInActor,
    project: ProjectRef,
    id: string,
    { locale }: ExportPlanQuery,
  ): Promise<DocumentContent> {
    const plan = await this.reader.readVersion(actor, project, id);
    return this.document.content(project, plan, locale ?? actor.locale);
  }
}

/** The name of the file is what the document is called; a unit's name is no personal data. */
const nameOf = ({ title, subtitle }: DocumentContent, extension: string): string =>
  `${title}, ${subtitle ?? ''}.${extension}`;
