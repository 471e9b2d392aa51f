import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../queue/handles-job.ts';
import { ArrivingSweep } from './sweep-arriving.ts';
import { OrphanSweep } from './sweep-orphans.ts';

/** Takes away the bytes of uploads whose transaction never committed, and of those that never wholly arrived. */
@Injectable()
@HandlesJob('sweep-files')
export class SweepFilesHandler implements JobHandler<'sweep-files'> {
  constructor(
    private readonly orphans: OrphanSweep,
    private readonly arriving: ArrivingSweep,
  ) {}

  async run(): Promise<void> {
    await this.arriving.run();
    await this.orphans.run();
  }
}
