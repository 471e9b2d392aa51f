import { Module } from '@nestjs/common';
import { ExclusionIndexRepository } from './exclusion-index.repository.ts';
import { ExclusionIndexService } from './exclusion-index.service.ts';
import { MunicipalityImportWriter } from './municipality-import.writer.ts';
import { MunicipalityController } from './municipality.controller.ts';
import { MunicipalityLookup } from './municipality.lookup.ts';
import { MunicipalityRepository } from './municipality.repository.ts';

/** The list of municipalities, under the districts and regions of the code lists, and their indexes of social exclusion. */
@Module({
  controllers: [MunicipalityController],
  providers: [
    MunicipalityRepository,
    MunicipalityLookup,
    MunicipalityImportWriter,
    ExclusionIndexRepository,
    ExclusionIndexService,
  ],
  exports: [MunicipalityLookup],
})
export class MunicipalityModule {}
