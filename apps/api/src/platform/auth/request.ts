import type { FastifyRequest } from 'fastify';
import type { ProjectRef } from '../http/project-ref.ts';
import type { SignedInActor } from './actor.ts';

/** A request after the access guard: who acts, and on which project. */
export type RequestWithActor = FastifyRequest & { actor?: SignedInActor; project?: ProjectRef };
