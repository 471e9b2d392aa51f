import type { PlanContent } from '@rssz/domain';
import type { PlanRequest } from '../../../shared/api/types.ts';

/** A text as the domain knows it; days come from the API as text. */
export function domainPlan(content: PlanRequest): PlanContent {
  return content as unknown as PlanContent;
}

export function planRequest(content: PlanContent): PlanRequest {
  return content as unknown as PlanRequest;
}
