import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { can, type Permission } from '@rssz/domain';
import { BusinessClock } from '../clock/business-clock.ts';
import { ProblemError } from '../http/problem-error.ts';
import { ProjectDirectory } from '../http/project-directory.ts';
import type { SignedInActor } from './actor.ts';
import type { RequestWithActor } from './request.ts';
import { ACCESS, type Access } from './require-permission.ts';
import { SESSION_COOKIE, SessionStore } from './session-store.ts';
import { sameSecret } from './tokens.ts';

const READ_ONLY = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Deny by default: an endpoint that names no permission answers 403 to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionStore,
    private readonly projects: ProjectDirectory,
    private readonly clock: BusinessClock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    if (access?.kind === 'public') {
      refuseForeignForm(request);
      return true;
    }
    const actor = await this.authenticate(request);
    if (!access) throw new ProblemError({ code: 'access.denied' });
    request.actor = actor;
    if (access.kind === 'permission') await this.authorize(request, actor, access.permission);
    return true;
  }

  private async authenticate(request: RequestWithActor): Promise<SignedInActor> {
    const token = request.cookies[SESSION_COOKIE];
    const actor = token ? await this.sessions.find(token) : null;
    if (!actor) throw new ProblemError({ code: 'session.required' });
    if (!READ_ONLY.has(request.method)) {
      const sent = request.headers['x-csrf-token'];
      if (typeof sent !== 'string' || !sameSecret(sent, actor.csrfToken))
        throw new ProblemError({ code: 'csrf.invalid' });
    }
    return actor;
  }

  private async authorize(request: RequestWithActor, actor: SignedInActor, permission: Permission): Promise<void> {
    const { projectCode } = request.params as { projectCode?: string };
    const project = projectCode === undefined ? undefined : await this.projects.byCode(projectCode);
    if (project === null) throw new ProblemError({ code: 'resource.not-found' });
    if (!can(actor.assignments, permission, project ? { projectId: project.id } : {}, this.clock.today())) {
      throw new ProblemError({ code: 'access.denied' });
    }
    request.project = project;
  }
}

/**
 * An open write has no session whose token could be asked for. A form of a foreign page cannot send JSON, a script of one
 * would have to ask first and is given no leave: so nobody is signed in to somebody else's account unawares.
 */
function refuseForeignForm(request: RequestWithActor): void {
  if (READ_ONLY.has(request.method)) return;
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\b/i.test(type)) throw new ProblemError({ code: 'request.media-type' });
}
