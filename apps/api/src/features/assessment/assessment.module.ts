import { Module } from '@nestjs/common';
import { AttachmentModule } from '../attachment/attachment.module.ts';
import { AssessmentController } from './assessment.controller.ts';
import { AssessmentReader } from './assessment.reader.ts';
import { AssessmentRepository } from './assessment.repository.ts';
import { AssessmentService } from './assessment.service.ts';
import { UnitAssessmentController } from './unit-assessment.controller.ts';

@Module({
  imports: [AttachmentModule],
  controllers: [AssessmentController, UnitAssessmentController],
  providers: [AssessmentRepository, AssessmentReader, AssessmentService],
})
export class AssessmentModule {}
