import { Module } from '@nestjs/common';
import { CodeListModule } from '../code-list/code-list.module.ts';
import { DataProtectionController } from './data-protection.controller.ts';
import { EraseParticipant } from './erase-participant.service.ts';
import { ErasureRepository } from './erasure.repository.ts';
import { MergeParticipantsService } from './merge-participants.service.ts';
import { ParticipantDuplicatesView } from './participant-duplicates.view.ts';
import { ParticipantImageRepository } from './participant-image.repository.ts';
import { ParticipantImportWriter } from './participant-import.writer.ts';
import { ParticipantMergeController } from './participant-merge.controller.ts';
import { ParticipantMergeRepository } from './participant-merge.repository.ts';
import { OpenName } from './open-name.service.ts';
import { ParticipantProtectionController } from './participant-protection.controller.ts';
import { ParticipantSheetController } from './participant-sheet.controller.ts';
import { ParticipantSheetView } from './participant-sheet.view.ts';
import { ParticipantController } from './participant.controller.ts';
import { ParticipantRepository } from './participant.repository.ts';
import { ParticipantService } from './participant.service.ts';
import { ParticipantView } from './participant.view.ts';
import { ProtectionView } from './protection.view.ts';
import { RecordListing } from './record-listing.ts';
import { RecordOpening } from './record-opening.ts';
import { RetentionService } from './retention.service.ts';
import { WriteParticipant } from './write-participant.ts';

@Module({
  imports: [CodeListModule],
  controllers: [
    ParticipantController,
    ParticipantSheetController,
    ParticipantMergeController,
    ParticipantProtectionController,
    DataProtectionController,
  ],
  providers: [
    ParticipantService,
    ParticipantRepository,
    ParticipantView,
    ParticipantSheetView,
    ParticipantDuplicatesView,
    ParticipantMergeRepository,
    MergeParticipantsService,
    ParticipantImageRepository,
    ParticipantImportWriter,
    WriteParticipant,
    RecordListing,
    RecordOpening,
    ProtectionView,
    RetentionService,
    EraseParticipant,
    ErasureRepository,
    OpenName,
  ],
  exports: [ParticipantService, ParticipantRepository, WriteParticipant, RecordListing],
})
export class ParticipantModule {}
