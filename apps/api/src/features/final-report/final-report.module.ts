import { Module } from '@nestjs/common';
import { ComparisonModule } from '../comparison/comparison.module.ts';
import { FinalReportLookup } from './final-report.lookup.ts';

@Module({ imports: [ComparisonModule], providers: [FinalReportLookup], exports: [FinalReportLookup] })
export class FinalReportModule {}
