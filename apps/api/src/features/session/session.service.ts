import { Injectable } from '@nestjs/common';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { SessionStore } from '../../platform/auth/session-store.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ChangeSessionRequest, Session } from './dto/session.dto.ts';
import { SessionView } from './session.view.ts';

/** Opens and closes sessions; both are facts. */
@Injectable()
export class SessionService {
  constructor(
    private readonly sessions: SessionStore,
    private readonly view: SessionView,
    private readonly work: UnitOfWork,
  ) {}

  /** Always a new token: one that a browser brought along is never taken over, and its session ends. */
  async open(userId: string, broughtToken?: string): Promise<{ token: string; session: Session }> {
    if (broughtToken) await this.sessions.closeByToken(broughtToken);
    const { token } = await this.sessions.open(userId);
    const actor = await this.sessions.find(token);
    if (!actor) throw new ProblemError({ code: 'session.required' });
    await this.recordFact(actor, 'session.opened');
    return { token, session: await this.view.of(actor) };
  }

  async close(actor: SignedInActor): Promise<void> {
    await this.sessions.close(actor.tokenHash);
    await this.recordFact(actor, 'session.closed');
  }

  /** Changes what is given; a change of nothing leaves no fact. */
  async change(actor: SignedInActor, { locale, mailReminders }: ChangeSessionRequest): Promise<void> {
    const fields = Object.entries({ locale, mailReminders }).flatMap(([field, value]) =>
      (value ?? null) === null ? [] : field,
    );
    if (fields.length === 0) return;
    await this.work.run(actor, async (tx) => {
      await tx.query(
        `UPDATE app_user SET locale = coalesce($2, locale), mail_reminders = coalesce($3, mail_reminders) WHERE id = $1`,
        [actor.userId, locale ?? null, mailReminders ?? null],
      );
      await tx.record({
        type: 'user.changed',
        projectId: null,
        subjectType: 'user',
        subjectId: actor.userId,
        data: { fields },
      });
    });
  }

  private recordFact(actor: SignedInActor, type: 'session.opened' | 'session.closed'): Promise<void> {
    return this.work.run(actor, (tx) =>
      tx.record({ type, projectId: null, subjectType: 'user', subjectId: actor.userId }),
    );
  }
}
