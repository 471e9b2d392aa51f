import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { RequestWithActor } from '../auth/request.ts';
import { ProblemError } from './problem-error.ts';
import type { ProjectRef } from './project-ref.ts';

export type { ProjectRef } from './project-ref.ts';

/** The project of the route's :projectCode, as the access guard resolved it. */
export const ProjectByCode = createParamDecorator((_data: unknown, context: ExecutionContext): ProjectRef => {
  const { project } = context.switchToHttp().getRequest<RequestWithActor>();
  if (!project) throw new ProblemError({ code: 'resource.not-found' });
  return project;
});
