import { Module } from '@nestjs/common';
import { ParticipantModule } from '../participant/participant.module.ts';
import { CountedPersonController } from './counted-person.controller.ts';
import { EvidenceListView } from './evidence-list.view.ts';
import { ExplanationView } from './explanation.view.ts';
import { IndicatorController } from './indicator.controller.ts';
import { IndicatorEvidence } from './indicator.evidence.ts';
import { IndicatorLookup } from './indicator.lookup.ts';
import { RadarView } from './radar.view.ts';
import { SeriesView } from './series.view.ts';
import { TargetRepository } from './target.repository.ts';
import { TargetService } from './target.service.ts';

@Module({
  imports: [ParticipantModule],
  controllers: [IndicatorController, CountedPersonController],
  providers: [
    IndicatorEvidence,
    IndicatorLookup,
    EvidenceListView,
    SeriesView,
    RadarView,
    ExplanationView,
    TargetRepository,
    TargetService,
  ],
  exports: [IndicatorLookup],
})
export class IndicatorModule {}
