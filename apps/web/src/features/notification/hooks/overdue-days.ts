import type { Notification } from '../../../shared/api/types.ts';

/** By how many days the deadline had passed when the person was told; 0 when it had not, or when it is of something else. */
export function overdueDays({ type, params }: Pick<Notification, 'type' | 'params'>): number {
  return type === 'deadline.reminder' ? Math.max(0, -Number(params['daysLeft'] ?? 0)) : 0;
}
