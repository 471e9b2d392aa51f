import { Module } from '@nestjs/common';
import { ParticipantModule } from '../participant/participant.module.ts';
import { SearchController } from './search.controller.ts';
import { SearchView } from './search.view.ts';

@Module({ imports: [ParticipantModule], controllers: [SearchController], providers: [SearchView] })
export class SearchModule {}
