import { Module } from '@nestjs/common';
import { MilestoneController } from './milestone.controller.ts';
import { MilestoneRepository } from './milestone.repository.ts';
import { MilestoneService } from './milestone.service.ts';

@Module({ controllers: [MilestoneController], providers: [MilestoneRepository, MilestoneService] })
export class MilestoneModule {}
