import { Module } from '@nestjs/common';
import { CriteriaCatalogueModule } from '../criteria-catalogue/criteria-catalogue.module.ts';
import { DeliverablePartModule } from '../deliverable-part/deliverable-part.module.ts';
import { FinalReportModule } from '../final-report/final-report.module.ts';
import { IndicatorSetModule } from '../indicator-set/indicator-set.module.ts';
import { DraftDocumentLookup } from './draft-document.lookup.ts';

@Module({
  imports: [CriteriaCatalogueModule, IndicatorSetModule, DeliverablePartModule, FinalReportModule],
  providers: [DraftDocumentLookup],
  exports: [DraftDocumentLookup],
})
export class DraftDocumentModule {}
