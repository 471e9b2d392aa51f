import { Module } from '@nestjs/common';
import { UserModule } from '../user/user.module.ts';
import { DeliverableDetailReader } from './deliverable-detail.reader.ts';
import { DeliverableFileController } from './deliverable-file.controller.ts';
import { DeliverableFileRepository } from './deliverable-file.repository.ts';
import { DeliverableFileService } from './deliverable-file.service.ts';
import { DeliverableListView } from './deliverable-list.view.ts';
import { DeliverablePlanningService } from './deliverable-planning.service.ts';
import { DeliverableTransitionService } from './deliverable-transition.service.ts';
import { DeliverableController } from './deliverable.controller.ts';
import { DeliverableLookup } from './deliverable.lookup.ts';
import { DeliverableRepository } from './deliverable.repository.ts';

@Module({
  imports: [UserModule],
  controllers: [DeliverableController, DeliverableFileController],
  providers: [
    DeliverableRepository,
    DeliverableFileRepository,
    DeliverableListView,
    DeliverableDetailReader,
    DeliverablePlanningService,
    DeliverableTransitionService,
    DeliverableFileService,
    DeliverableLookup,
  ],
  exports: [DeliverableLookup],
})
export class DeliverableModule {}
