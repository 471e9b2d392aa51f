import { Injectable } from '@nestjs/common';
import { SYSTEM_ACTOR } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { HandlesJob, type JobHandler } from '../../platform/queue/handles-job.ts';
import { EnquiryRepository } from './enquiry.repository.ts';
import { EnquiryService } from './enquiry.service.ts';

/** Lets go of the data of whoever asked once their time is over; every count keeps its value. It may run at any time. */
@Injectable()
@HandlesJob('anonymise-enquiries')
export class AnonymiseEnquiriesHandler implements JobHandler<'anonymise-enquiries'> {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
    private readonly enquiries: EnquiryRepository,
    private readonly service: EnquiryService,
  ) {}

  async run(): Promise<void> {
    await this.clock.refresh();
    for (;;) {
      const due = await this.enquiries.due(this.database, this.clock.today());
      let done = 0;
      for (const { projectId, id } of due) if (await this.service.expire(SYSTEM_ACTOR, projectId, id)) done += 1;
      if (done === 0) return;
    }
  }
}
