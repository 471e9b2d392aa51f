import { Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { ProblemError } from '../http/problem-error.ts';

/** Passport's own refusals (an empty field) become ours. */
@Injectable()
export class LocalGuard extends AuthGuard('local') {
  override handleRequest<T>(error: Error | null, user: T | false): T {
    if (error) throw error;
    if (!user) throw new ProblemError({ code: 'sign-in.failed' });
    return user;
  }
}
