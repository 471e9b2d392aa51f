import { ENQUIRY_STATES } from '@rssz/domain';
import { activeFilters, partOf, queueQuery, STATES_OF_PART, wholePart, type QueueSearch } from './queue-search.ts';

const search = (change: Partial<QueueSearch> = {}): QueueSearch => ({ ...wholePart('open'), ...change });

describe('the queue of enquiries in the address', () => {
  it('shows what waits for an answer first', () => {
    expect(queueQuery(search())).toEqual({ state: 'open', page: 1, size: 50 });
    expect(activeFilters(search())).toBe(0);
  });

  it.each([
    ['open', 'open'],
    ['new', 'open'],
    ['taken', 'open'],
    ['suspected', 'suspected'],
    ['settled', 'settled'],
    ['answered', 'settled'],
    ['interest', 'settled'],
    ['closed', 'settled'],
    ['spam', 'settled'],
  ] as const)('finds %s in the part %s', (stav, part) => {
    expect(partOf(stav)).toBe(part);
  });

  it('has every state in one part and no more', () => {
    const listed = [...STATES_OF_PART.open, 'suspected', ...STATES_OF_PART.settled];
    expect(listed.sort()).toEqual([...ENQUIRY_STATES].sort());
  });

  it('counts a state within a part as a filter', () => {
    expect(activeFilters(search({ stav: 'taken', moje: true }))).toBe(2);
    expect(activeFilters(search({ stav: 'suspected' }))).toBe(0);
    expect(queueQuery(search({ stav: 'interest', cil: 'CLLD' }))).toMatchObject({
      state: 'interest',
      objective: 'CLLD',
    });
  });
});
