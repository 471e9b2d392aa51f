import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { generatedFile } from '../../platform/http/generated-file.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { SHEET_MEDIA_TYPE } from '../../platform/sheet/stream-sheet.ts';
import { ExportQuery } from './dto/import-request.dto.ts';
import { ImportKindDescription } from './dto/import-run.dto.ts';
import { ImportReader } from './import.reader.ts';

@ApiTags('imports')
@Controller('projects/:projectCode/import-kinds')
export class ImportKindController {
  constructor(private readonly reader: ImportReader) {}

  @Get()
  @RequirePermission('import.run')
  @ApiOkResponse({ type: [ImportKindDescription] })
  list(@CurrentActor() actor: SignedInActor, @ProjectByCode() project: ProjectRef): ImportKindDescription[] {
    return this.reader.kinds(actor, project);
  }

  /** Open to whoever reads the records of the kind, as far as they reach. */
  @Get(':kind/export')
  @RequirePermission('project.read')
  @ApiProduces(...Object.values(SHEET_MEDIA_TYPE))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async exportFile(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Param('kind') kind: string,
    @Query() query: ExportQuery,
  ): Promise<StreamableFile> {
    const file = await this.reader.exportFile(actor, project, kind, query);
    return generatedFile(`${kind}.${query.format}`, SHEET_MEDIA_TYPE[query.format], file);
  }
}
