import { Module } from '@nestjs/common';
import { CatalogueDocument } from './catalogue-document.ts';
import { CatalogueTransitionService } from './catalogue-transition.service.ts';
import { CriteriaCatalogueController } from './criteria-catalogue.controller.ts';
import { CriteriaCatalogueLookup } from './criteria-catalogue.lookup.ts';
import { CriteriaCatalogueReader } from './criteria-catalogue.reader.ts';
import { CriteriaCatalogueRepository } from './criteria-catalogue.repository.ts';
import { CriteriaCatalogueService } from './criteria-catalogue.service.ts';
import { CriteriaImportUndo } from './criteria-import-undo.ts';
import { CriteriaImportWriter } from './criteria-import.writer.ts';
import { CriterionRepository } from './criterion.repository.ts';
import { SampleCatalogueLoader } from './sample-catalogue-loader.ts';

@Module({
  controllers: [CriteriaCatalogueController],
  providers: [
    CriteriaCatalogueRepository,
    CriterionRepository,
    CriteriaCatalogueReader,
    CriteriaCatalogueService,
    CatalogueTransitionService,
    CatalogueDocument,
    CriteriaImportUndo,
    CriteriaImportWriter,
    SampleCatalogueLoader,
    CriteriaCatalogueLookup,
  ],
  exports: [CriteriaCatalogueLookup],
})
export class CriteriaCatalogueModule {}
