import { Module } from '@nestjs/common';
import { RowSweep } from './row-sweep.ts';
import { SweepRowsHandler } from './sweep-rows.handler.ts';

/** What is kept only for a time. */
@Module({ providers: [RowSweep, SweepRowsHandler] })
export class RetentionModule {}
