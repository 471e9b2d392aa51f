import { Module } from '@nestjs/common';
import { ProgrammeLoader } from './programme-loader.ts';
import { ProgrammeController } from './programme.controller.ts';
import { ProgrammeReader } from './programme.reader.ts';
import { ProgrammeView } from './programme.view.ts';

@Module({ controllers: [ProgrammeController], providers: [ProgrammeLoader, ProgrammeReader, ProgrammeView] })
export class ProgrammeModule {}
