import { Module } from '@nestjs/common';
import { CodeListImageRepository } from './code-list-image.repository.ts';
import { CodeListImportWriter } from './code-list-import.writer.ts';
import { CodeListLoader } from './code-list-loader.ts';
import { CodeListController } from './code-list.controller.ts';
import { CodeListLookup } from './code-list.lookup.ts';
import { CodeListView } from './code-list.view.ts';

@Module({
  controllers: [CodeListController],
  providers: [CodeListLoader, CodeListView, CodeListLookup, CodeListImageRepository, CodeListImportWriter],
  exports: [CodeListLookup],
})
export class CodeListModule {}
