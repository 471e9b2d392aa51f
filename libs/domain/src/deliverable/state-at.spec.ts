import fc from 'fast-check';
import { addDays } from '../kernel/date-arithmetic.ts';
import { localDate } from '../kernel/local-date.ts';
import { standingAt, stateAt, type RecordedTransition } from './state-at.ts';
import { transitionRule } from './transition-table.ts';

const row = (sequence: number, kind: RecordedTransition['kind'], on: string, known = on): RecordedTransition => ({
  sequence,
  kind,
  toState: transitionRule(kind).to,
  effectiveOn: localDate(on),
  recordedFrom: `${known}T10:00:00.000Z`,
  recordedTo: null,
});

const history = [
  row(1, 'start', '2024-01-10'),
  row(2, 'submit', '2024-03-01'),
  row(3, 'approve', '2024-03-15', '2024-04-02'),
  row(4, 'withdraw', '2024-08-01'),
];
const at = (date: string, knownAt: string | null = null): string => stateAt(history, localDate(date), knownAt);

describe('stateAt', () => {
  it('acts from the day a transition holds for', () => {
    expect([at('2023-12-31'), at('2024-01-10'), at('2024-03-15'), at('2024-07-31'), at('2024-08-01')]).toEqual([
      'planned',
      'in-progress',
      'approved',
      'approved',
      'withdrawn',
    ]);
  });

  it('shows what was known at a time', () => {
    expect(at('2024-03-31', '2024-04-01T00:00:00Z')).toBe('in-review');
    expect(at('2024-03-31', '2024-04-03T00:00:00Z')).toBe('approved');
  });

  it('forgets an approval that was returned, and its flag', () => {
    const after = [{ ...row(1, 'approve', '2025-01-10'), afterProjectEnd: true }, row(2, 'return', '2025-02-01')];
    expect(standingAt(after, localDate('2025-01-31'), null)).toMatchObject({
      approvedOn: '2025-01-10',
      afterProjectEnd: true,
    });
    expect(standingAt(after, localDate('2025-02-01'), null)).toMatchObject({
      approvedOn: null,
      afterProjectEnd: false,
    });
  });

  it('carries the mark of an approval without evidence to its publication, and loses it with the approval', () => {
    const marked = [{ ...row(1, 'approve', '2024-01-01'), beforeEvidence: true }, row(2, 'publish', '2024-02-01')];
    expect(standingAt(marked, localDate('2024-03-01'), null)).toMatchObject({
      state: 'published',
      beforeEvidence: true,
      afterProjectEnd: false,
    });
    const returned = [...marked.slice(0, 1), row(2, 'return', '2024-02-01'), row(3, 'approve', '2024-03-01')];
    expect(standingAt(returned, localDate('2024-03-01'), null).beforeEvidence).toBe(false);
  });

  it('keeps the approval beside the publication', () => {
    const published = [row(1, 'approve', '2024-01-01'), row(2, 'publish', '2024-02-01')];
    const standing = standingAt(published, localDate('2024-03-01'), null);
    expect(standing).toMatchObject({ approvedOn: '2024-01-01', publishedOn: '2024-02-01', lastKind: 'publish' });
  });

  it('does not mind the order of the rows', () => {
    const orders = fc.shuffledSubarray(history, { minLength: history.length });
    fc.assert(
      fc.property(orders, fc.nat(400), (rows, days) => {
        const asOf = addDays(localDate('2023-12-01'), days);
        expect(standingAt(rows, asOf, null)).toEqual(standingAt(history, asOf, null));
      }),
    );
  });
});
