import { Module } from '@nestjs/common';
import { ComparisonController } from './comparison.controller.ts';
import { ComparisonLookup } from './comparison.lookup.ts';
import { ComparisonView } from './comparison.view.ts';

@Module({
  controllers: [ComparisonController],
  providers: [ComparisonView, ComparisonLookup],
  exports: [ComparisonLookup],
})
export class ComparisonModule {}
