import { Module } from '@nestjs/common';
import { AttachmentModule } from '../attachment/attachment.module.ts';
import { MeasureProgressRepository } from './measure-progress.repository.ts';
import { MeasureProgressService } from './measure-progress.service.ts';
import { MeasureController } from './measure.controller.ts';
import { MeasureReader } from './measure.reader.ts';
import { PlanDocument } from './plan-document.ts';
import { PlanExportController } from './plan-export.controller.ts';
import { PlanTransitionService } from './plan-transition.service.ts';
import { PlanVersionController } from './plan-version.controller.ts';
import { PlanController } from './plan.controller.ts';
import { PlanReader } from './plan.reader.ts';
import { PlanRepository } from './plan.repository.ts';
import { PlanService } from './plan.service.ts';

@Module({
  imports: [AttachmentModule],
  controllers: [PlanController, PlanVersionController, MeasureController, PlanExportController],
  providers: [
    PlanRepository,
    PlanReader,
    PlanDocument,
    PlanService,
    PlanTransitionService,
    MeasureReader,
    MeasureProgressRepository,
    MeasureProgressService,
  ],
})
export class PlanModule {}
