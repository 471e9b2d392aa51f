import { Module } from '@nestjs/common';
import { ComparisonModule } from '../comparison/comparison.module.ts';
import { SilentUnitController } from './silent-unit.controller.ts';

@Module({ imports: [ComparisonModule], controllers: [SilentUnitController] })
export class SilentUnitModule {}
