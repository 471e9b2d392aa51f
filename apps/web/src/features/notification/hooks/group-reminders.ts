import type { Notification } from '../../../shared/api/types.ts';

/** So many reminders of one run stand one by one; more are one entry that opens. */
const SHOWN_SINGLY = 2;

/** What one run of reminders told at once, or a single notification: a group of one. */
export type NotificationGroup = readonly [Notification, ...Notification[]];

/**
 * Gathers the reminders that one run planned: they came at one instant and stand beside each other. After a day in which
 * much fell due, or a clock that was moved, the bell shows one entry with them inside instead of a flood.
 */
export function groupReminders(items: readonly Notification[]): NotificationGroup[] {
  const groups: [Notification, ...Notification[]][] = [];
  for (const one of items) {
    const last = groups.at(-1);
    if (last && isOfOneRun(last[0], one)) last.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group): NotificationGroup[] =>
    group.length > SHOWN_SINGLY ? [group] : group.map((one) => [one]),
  );
}

function isOfOneRun(first: Notification, one: Notification): boolean {
  return first.type === 'deadline.reminder' && one.type === first.type && one.createdAt === first.createdAt;
}
