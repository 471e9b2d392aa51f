import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../queue/handles-job.ts';
import { RowSweep } from './row-sweep.ts';

/** Takes away once a day what has served its purpose. */
@Injectable()
@HandlesJob('sweep-rows')
export class SweepRowsHandler implements JobHandler<'sweep-rows'> {
  constructor(private readonly rows: RowSweep) {}

  async run(): Promise<void> {
    await this.rows.run();
  }
}
