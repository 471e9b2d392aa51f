import { Module } from '@nestjs/common';
import { SilentUnitController } from './silent-unit.controller.ts';

@Module({ controllers: [SilentUnitController] })
export class SilentUnitModule {}
