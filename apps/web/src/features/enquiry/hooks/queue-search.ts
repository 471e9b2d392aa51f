import { ENQUIRY_OBJECTIVES, ENQUIRY_STATES, OPEN_ENQUIRY_STATES, SETTLED_ENQUIRY_STATES } from '@rssz/domain';
import { choice, count, flag, text, type SearchValues } from '../../../shared/lib/search-spec.ts';
import type { EnquiryListQuery } from '../api/use-enquiries.ts';

export const PAGE_SIZE = 50;

/** What the queue shows, as it stands in the address; nothing of a person is ever in it. */
export const queueSearch = {
  stav: choice(['settled', ...ENQUIRY_STATES], 'open'),
  cil: choice(ENQUIRY_OBJECTIVES),
  kraj: text(),
  moje: flag(),
  pozde: flag(),
  strana: count(),
};

export type QueueSearch = SearchValues<typeof queueSearch>;

/** The parts of the queue: what waits for an answer, what is held as possible spam, what is done. */
export const QUEUE_PARTS = ['open', 'suspected', 'settled'] as const;

export type QueuePart = (typeof QUEUE_PARTS)[number];

/** The states that make a part; a part of one state needs no choice. */
export const STATES_OF_PART = {
  open: OPEN_ENQUIRY_STATES,
  suspected: [],
  settled: SETTLED_ENQUIRY_STATES,
} as const satisfies Record<QueuePart, unknown>;

/** Into which part a state of the address belongs. */
export function partOf(stav: QueueSearch['stav']): QueuePart {
  const part = QUEUE_PARTS.find((one) => one === stav);
  return part ?? (OPEN_ENQUIRY_STATES.some((state) => state === stav) ? 'open' : 'settled');
}

/** The queue of a part with nothing narrowed. */
export const wholePart = (part: QueuePart) =>
  ({ stav: part, cil: '', kraj: '', moje: false, pozde: false, strana: 1 }) as const;

/** How many filters narrow the part. */
export function activeFilters({ stav, cil, kraj, moje, pozde }: QueueSearch): number {
  return [stav !== partOf(stav), cil, kraj, moje, pozde].filter(Boolean).length;
}

/** The query of the API for an address. */
export function queueQuery({ stav, cil, kraj, moje, pozde, strana }: QueueSearch): EnquiryListQuery {
  return {
    state: stav,
    ...(cil ? { objective: cil } : {}),
    ...(kraj ? { region: kraj } : {}),
    ...(moje ? { owner: 'me' } : {}),
    ...(pozde ? { overdue: true } : {}),
    page: strana,
    size: PAGE_SIZE,
  };
}
