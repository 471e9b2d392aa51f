import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ProblemError } from '../http/problem-error.ts';
import type { SignedInActor } from './actor.ts';
import type { RequestWithActor } from './request.ts';

/** The signed-in person; a handler that asks for one is never public. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): SignedInActor => {
  const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
  if (!actor) throw new ProblemError({ code: 'session.required' });
  return actor;
});
