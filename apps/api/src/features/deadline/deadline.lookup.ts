import { Injectable } from '@nestjs/common';
import { DeadlineView, type DeadlineFilter, type DeadlineReading } from './deadline.view.ts';
import type { Deadline } from './dto/deadline.dto.ts';

/** Narrow questions of other features about deadlines. */
@Injectable()
export class DeadlineLookup {
  constructor(private readonly view: DeadlineView) {}

  /** The next open deadlines within a reader's scope, the overdue first. */
  async next(reading: DeadlineReading, filter: DeadlineFilter): Promise<Deadline[]> {
    return (await this.view.list(reading, filter)).items;
  }
}
