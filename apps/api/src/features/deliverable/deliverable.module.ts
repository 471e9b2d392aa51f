import { Module } from '@nestjs/common';
import { DraftDocumentModule } from '../draft-document/draft-document.module.ts';
import { UserModule } from '../user/user.module.ts';
import { DeliverableDetailReader } from './deliverable-detail.reader.ts';
import { DeliverableDraftController } from './deliverable-draft.controller.ts';
import { DeliverableDraftReader } from './deliverable-draft.reader.ts';
import { DeliverableDraftService } from './deliverable-draft.service.ts';
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
  imports: [UserModule, DraftDocumentModule],
  controllers: [DeliverableController, DeliverableFileController, DeliverableDraftController],
  providers: [
    DeliverableRepository,
    DeliverableFileRepository,
    DeliverableListView,
    DeliverableDetailReader,
    DeliverablePlanningService,
    DeliverableTransitionService,
    DeliverableFileService,
    DeliverableDraftReader,
    DeliverableDraftService,
    DeliverableLookup,
  ],
  exports: [DeliverableLookup],
})
export class DeliverableModule {}
