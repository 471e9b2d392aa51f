import { Module } from '@nestjs/common';
import { CallController } from './call.controller.ts';
import { CallRepository } from './call.repository.ts';
import { CallService } from './call.service.ts';
import { FundingController } from './funding.controller.ts';
import { KnownCatalogue } from './known-catalogue.ts';
import { MeasureFundingReader } from './measure-funding.reader.ts';
import { MeasureSourceRepository } from './measure-source.repository.ts';
import { MeasureSourceService } from './measure-source.service.ts';

@Module({
  controllers: [CallController, FundingController],
  providers: [
    CallRepository,
    CallService,
    KnownCatalogue,
    MeasureFundingReader,
    MeasureSourceRepository,
    MeasureSourceService,
  ],
})
export class FundingModule {}
