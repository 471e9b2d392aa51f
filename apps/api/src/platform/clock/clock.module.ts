import { Global, Module } from '@nestjs/common';
import { BusinessClock } from './business-clock.ts';

@Global()
@Module({ providers: [BusinessClock], exports: [BusinessClock] })
export class ClockModule {}
