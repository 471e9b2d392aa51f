import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../queue/handles-job.ts';
import { OrphanSweep } from './sweep-orphans.ts';

/** Takes away the bytes of uploads whose transaction never committed. */
@Injectable()
@HandlesJob('sweep-files')
export class SweepFilesHandler implements JobHandler<'sweep-files'> {
  constructor(private readonly orphans: OrphanSweep) {}

  async run(): Promise<void> {
    await this.orphans.run();
  }
}
