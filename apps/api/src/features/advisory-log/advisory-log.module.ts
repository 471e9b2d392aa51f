import { Module } from '@nestjs/common';
import { AdvisoryLogController } from './advisory-log.controller.ts';
import { AdvisoryLogRepository } from './advisory-log.repository.ts';
import { AdvisoryLogService } from './advisory-log.service.ts';
import { AdvisoryLogView } from './advisory-log.view.ts';

@Module({
  controllers: [AdvisoryLogController],
  providers: [AdvisoryLogService, AdvisoryLogRepository, AdvisoryLogView],
  exports: [AdvisoryLogService],
})
export class AdvisoryLogModule {}
