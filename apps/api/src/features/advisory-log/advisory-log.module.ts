import { Module } from '@nestjs/common';
import { ParticipantModule } from '../participant/participant.module.ts';
import { AdvisoryLogAccess } from './advisory-log.access.ts';
import { AdvisoryLogActController } from './advisory-log-act.controller.ts';
import { AdvisoryLogController } from './advisory-log.controller.ts';
import { AdvisoryLogImportRepository } from './advisory-log-import.repository.ts';
import { AdvisoryLogImportWriter } from './advisory-log-import.writer.ts';
import { AdvisoryLogRepository } from './advisory-log.repository.ts';
import { AdvisoryLogService } from './advisory-log.service.ts';
import { AdvisoryLogView } from './advisory-log.view.ts';
import { MergeLogsService } from './merge-logs.service.ts';
import { NextStepService } from './next-step.service.ts';
import { VisitResponseService } from './visit-response.service.ts';

@Module({
  imports: [ParticipantModule],
  controllers: [AdvisoryLogController, AdvisoryLogActController],
  providers: [
    AdvisoryLogService,
    AdvisoryLogRepository,
    AdvisoryLogImportRepository,
    AdvisoryLogImportWriter,
    AdvisoryLogView,
    AdvisoryLogAccess,
    VisitResponseService,
    NextStepService,
    MergeLogsService,
  ],
  exports: [AdvisoryLogService],
})
export class AdvisoryLogModule {}
