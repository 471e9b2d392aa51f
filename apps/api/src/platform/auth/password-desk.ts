import { Injectable } from '@nestjs/common';
import { BoundedWork } from './bounded-work.ts';
import { hashPassword, verifyPassword } from './password.ts';

/** Two at once take 38 MiB and leave threads for files; fifty in line wait about a second and a half. */
const LIMITS = { atOnce: 2, waiting: 50, retryAfterSeconds: 5 } as const;

/** The only place of the HTTP process where passwords are hashed and compared. Errors: server.busy (503). */
@Injectable()
export class PasswordDesk {
  private readonly work = new BoundedWork(LIMITS);

  hash(password: string): Promise<string> {
    return this.work.run(() => hashPassword(password));
  }

  verify(stored: string | null, password: string): Promise<boolean> {
    return this.work.run(() => verifyPassword(stored, password));
  }
}
