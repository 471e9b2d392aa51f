import { Module } from '@nestjs/common';
import { EXPORT_LIMITS, ExportDesk } from '../../platform/sheet/export-desk.ts';
import { ForgetPeople } from './forget-people.ts';
import { ImportAccess } from './import-access.ts';
import { ImportKindController } from './import-kind.controller.ts';
import { ImportRowRepository } from './import-row.repository.ts';
import { ImportRunRepository } from './import-run.repository.ts';
import { ImportRunner } from './import-runner.ts';
import { ImportController } from './import.controller.ts';
import { ImportReader } from './import.reader.ts';
import { ImportService } from './import.service.ts';
import { PeopleLinesRepository } from './people-lines.repository.ts';
import { RehearseImportService } from './rehearse-import.service.ts';
import { RunImportHandler } from './run-import.handler.ts';
import { SweepImportsHandler } from './sweep-imports.handler.ts';

/** Imports of every kind that features offer through platform/import. */
@Module({
  controllers: [ImportController, ImportKindController],
  providers: [
    ImportRunRepository,
    ImportRowRepository,
    PeopleLinesRepository,
    ImportAccess,
    ForgetPeople,
    ImportReader,
    { provide: ExportDesk, useFactory: () => new ExportDesk(EXPORT_LIMITS) },
    RehearseImportService,
    ImportService,
    ImportRunner,
    RunImportHandler,
    SweepImportsHandler,
  ],
})
export class ImportModule {}
