import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../config/config.module.ts';
import type { Config } from '../../config/config.ts';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { CalendarFeedRepository } from './calendar-feed.repository.ts';
import { CalendarReader, type FeedReader } from './calendar-reader.ts';
import { calendarToken, calendarTokenUser, opensCalendar } from './calendar-token.ts';

/** The secret part of a feed's address: shown, replaced, and recognised when a calendar program comes with it. */
@Injectable()
export class CalendarService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly readers: CalendarReader,
    private readonly feeds: CalendarFeedRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: BusinessClock,
  ) {}

  async tokenOf(userId: string, projectId: string): Promise<string> {
    const generation = await this.readers.generation(userId, projectId);
    return calendarToken(this.config.secret, { userId, projectId, generation });
  }

  /** Makes a new token; the one before it opens nothing from now on. */
  renew(actor: SignedInActor, projectId: string): Promise<string> {
    const { userId } = actor;
    return this.unitOfWork.run(actor, async (tx) => {
      const generation = await this.feeds.renew(tx, userId, projectId);
      await tx.record({ type: 'user.calendar-renewed', projectId, subjectType: 'user', subjectId: userId });
      return calendarToken(this.config.secret, { userId, projectId, generation });
    });
  }

  /** Who reads with a token, or null when it opens nothing: foreign, replaced, or of somebody who left. */
  async readerOf(token: string, projectId: string): Promise<FeedReader | null> {
    const userId = calendarTokenUser(token);
    const reader = userId ? await this.readers.find(userId, projectId, this.clock.today()) : null;
    if (!userId || !reader) return null;
    const feed = { userId, projectId, generation: reader.generation };
    return opensCalendar(this.config.secret, feed, token) ? reader : null;
  }
}
