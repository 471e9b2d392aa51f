import { Module } from '@nestjs/common';
import { CodeListModule } from '../code-list/code-list.module.ts';
import { EsfDeskReader } from './esf-desk.reader.ts';
import { EsfExchangeRepository } from './esf-exchange.repository.ts';
import { EsfExchangeView } from './esf-exchange.view.ts';
import { EsfListReader } from './esf-list.reader.ts';
import { EsfSpecificationService } from './esf-specification.service.ts';
import { ExportPersonsService } from './export-persons.service.ts';
import { ExportSupportsService } from './export-supports.service.ts';
import { FollowPeople } from './follow-people.ts';
import { IsEsfExchangeController } from './is-esf-exchange.controller.ts';
import { IsEsfController } from './is-esf.controller.ts';
import { KeepExchange } from './keep-exchange.ts';
import { LoadListService } from './load-list.service.ts';
import { SettleRowsService } from './settle-rows.service.ts';
import { UndoExchangeService } from './undo-exchange.service.ts';

@Module({
  imports: [CodeListModule],
  controllers: [IsEsfController, IsEsfExchangeController],
  providers: [
    EsfDeskReader,
    EsfListReader,
    EsfExchangeView,
    EsfExchangeRepository,
    KeepExchange,
    ExportPersonsService,
    LoadListService,
    SettleRowsService,
    ExportSupportsService,
    UndoExchangeService,
    EsfSpecificationService,
    FollowPeople,
  ],
})
export class IsEsfModule {}
