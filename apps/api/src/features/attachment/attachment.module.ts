import { Module } from '@nestjs/common';
import { AttachmentController } from './attachment.controller.ts';
import { AttachmentLookup } from './attachment.lookup.ts';
import { AttachmentReader } from './attachment.reader.ts';
import { AttachmentRepository } from './attachment.repository.ts';
import { AttachmentService } from './attachment.service.ts';
import { FollowLogs } from './follow-logs.ts';
import { UnitEvidenceLookup } from './unit-evidence.lookup.ts';
import { UnitAttachmentController } from './unit-attachment.controller.ts';

@Module({
  controllers: [UnitAttachmentController, AttachmentController],
  providers: [
    AttachmentRepository,
    AttachmentLookup,
    UnitEvidenceLookup,
    AttachmentReader,
    AttachmentService,
    FollowLogs,
  ],
  exports: [AttachmentLookup, UnitEvidenceLookup],
})
export class AttachmentModule {}
