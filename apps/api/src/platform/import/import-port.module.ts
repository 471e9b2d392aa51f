import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ImportWriters } from './import-writers.ts';

/** The port through which features offer their records to imports. */
@Global()
@Module({ imports: [DiscoveryModule], providers: [ImportWriters], exports: [ImportWriters] })
export class ImportPortModule {}
