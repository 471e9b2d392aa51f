import { Injectable } from '@nestjs/common';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { NotificationRepository } from './notification.repository.ts';

/** What a person does with their own notifications. */
@Injectable()
export class NotificationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notifications: NotificationRepository,
  ) {}

  /** Errors: resource.not-found when there is none such that the person may read. */
  async markRead(actor: SignedInActor, id: string): Promise<void> {
    const found = await this.unitOfWork.run(actor, (tx) => this.notifications.markRead(tx, actor, id));
    if (!found) throw new ProblemError({ code: 'resource.not-found' });
  }

  async markAllRead(actor: SignedInActor): Promise<void> {
    await this.unitOfWork.run(actor, (tx) => this.notifications.markAllRead(tx, actor));
  }
}
