import { Module } from '@nestjs/common';
import { EvidenceListView } from './evidence-list.view.ts';
import { IndicatorController } from './indicator.controller.ts';
import { IndicatorEvidence } from './indicator.evidence.ts';
import { IndicatorLookup } from './indicator.lookup.ts';
import { SeriesView } from './series.view.ts';
import { TargetRepository } from './target.repository.ts';
import { TargetService } from './target.service.ts';

@Module({
  controllers: [IndicatorController],
  providers: [IndicatorEvidence, IndicatorLookup, EvidenceListView, SeriesView, TargetRepository, TargetService],
  exports: [IndicatorLookup],
})
export class IndicatorModule {}
