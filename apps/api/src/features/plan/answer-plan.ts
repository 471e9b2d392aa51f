import type { FastifyReply } from 'fastify';
import type { PlanDetail } from './dto/plan.dto.ts';

/** Answers with a plan; what a later write rests on is the state of the version shown. */
export function answerPlan(reply: FastifyReply, detail: PlanDetail): PlanDetail {
  void reply.header('etag', `"${detail.shown.version}"`);
  return detail;
}
