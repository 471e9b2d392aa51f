import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Month } from '@rssz/domain';
import { interpolate, timesheetDocumentTexts } from '@rssz/messages';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { PDF_MEDIA_TYPE, writePdf } from '../../platform/document/write-pdf.ts';
import { generatedFile } from '../../platform/http/generated-file.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { SHEET_MEDIA_TYPE } from '../../platform/sheet/stream-sheet.ts';
import { writeWorkbook } from '../../platform/sheet/write-workbook.ts';
import { TimesheetFileQuery } from './dto/timesheet-file.dto.ts';
import { MonthParam } from './timesheet-access.ts';
import { TimesheetDocument } from './timesheet-document.ts';

/** The timesheet to print and sign: as signed when it was, else as it is counted now, with the mark of a draft. */
@ApiTags('timesheets')
@Controller('projects/:projectCode/timesheets/:month/people/:personId')
export class TimesheetFileController {
  constructor(private readonly document: TimesheetDocument) {}

  @Get('export.pdf')
  @RequirePermission('timesheet.write')
  @ApiProduces(PDF_MEDIA_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pdf(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @MonthParam() month: Month,
    @UuidParam('personId') personId: string,
    @Query() query: TimesheetFileQuery,
  ): Promise<StreamableFile> {
    const locale = query.locale ?? actor.locale;
    const content = await this.document.content({ actor, project, month, personId, locale });
    return generatedFile(nameOf(month, locale, 'pdf'), PDF_MEDIA_TYPE, await writePdf(content));
  }

  @Get('export.xlsx')
  @RequirePermission('timesheet.write')
  @ApiProduces(SHEET_MEDIA_TYPE.xlsx)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async xlsx(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @MonthParam() month: Month,
    @UuidParam('personId') personId: string,
    @Query() query: TimesheetFileQuery,
  ): Promise<StreamableFile> {
    const locale = query.locale ?? actor.locale;
    const sheet = await this.document.workbook({ actor, project, month, personId, locale });
    return generatedFile(nameOf(month, locale, 'xlsx'), SHEET_MEDIA_TYPE.xlsx, await writeWorkbook(sheet));
  }
}

/** The name says the month, never the person. */
function nameOf(month: Month, locale: 'cs' | 'en', extension: string): string {
  return `${interpolate(locale, timesheetDocumentTexts[locale].fileName, { month })}.${extension}`;
}
