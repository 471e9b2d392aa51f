import { Module } from '@nestjs/common';
import { MilestoneController } from './milestone.controller.ts';
import { MilestoneRepository } from './milestone.repository.ts';
import { FollowPlanApproval } from './follow-plan-approval.ts';
import { NoteInterest } from './note-interest.ts';
import { MilestoneService } from './milestone.service.ts';

@Module({
  controllers: [MilestoneController],
  providers: [MilestoneRepository, MilestoneService, FollowPlanApproval, NoteInterest],
})
export class MilestoneModule {}
