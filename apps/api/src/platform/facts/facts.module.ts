import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { FactRecorder } from './recorder.ts';
import { FactRegistry } from './fact-registry.ts';

@Global()
@Module({ imports: [DiscoveryModule], providers: [FactRegistry, FactRecorder], exports: [FactRegistry, FactRecorder] })
export class FactsModule {}
