import type { Permission } from '../access/permission.ts';

/** What one box finds, in the order in which it is shown. */
export const SEARCH_KINDS = [
  'territorial-unit',
  'participant',
  'plan',
  'measure',
  'deliverable',
  'advisory-log',
  'call',
  'mas',
  'programme-item',
] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

/**
 * What somebody must hold to find a kind; the rows are then those of their scope. The programme catalogue is public.
 *
 * Source: issue 5 §7; DESIGN §2 (scope holds in search alike).
 */
export const searchPermission: Readonly<Record<SearchKind, Permission | null>> = {
  'territorial-unit': 'unit.read',
  participant: 'participant.read',
  plan: 'plan.read',
  measure: 'plan.read',
  deliverable: 'deliverable.read',
  'advisory-log': 'log.read',
  call: 'funding.read',
  mas: 'mas.read',
  'programme-item': null,
};
