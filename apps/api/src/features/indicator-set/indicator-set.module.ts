import { Module } from '@nestjs/common';
import { AdoptIndicatorSetService } from './adopt-indicator-set.service.ts';
import { IndicatorSetController } from './indicator-set.controller.ts';
import { IndicatorSetLookup } from './indicator-set.lookup.ts';
import { IndicatorSetReader } from './indicator-set.reader.ts';
import { IndicatorSetRepository } from './indicator-set.repository.ts';
import { IndicatorSetService } from './indicator-set.service.ts';

@Module({
  controllers: [IndicatorSetController],
  providers: [
    IndicatorSetRepository,
    IndicatorSetReader,
    IndicatorSetService,
    AdoptIndicatorSetService,
    IndicatorSetLookup,
  ],
  exports: [IndicatorSetLookup],
})
export class IndicatorSetModule {}
