import { Module } from '@nestjs/common';
import { ParticipantController } from './participant.controller.ts';
import { ParticipantRepository } from './participant.repository.ts';
import { ParticipantService } from './participant.service.ts';
import { ParticipantView } from './participant.view.ts';

@Module({
  controllers: [ParticipantController],
  providers: [ParticipantService, ParticipantRepository, ParticipantView],
  exports: [ParticipantService],
})
export class ParticipantModule {}
