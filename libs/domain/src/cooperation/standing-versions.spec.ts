import fc from 'fast-check';
import { addDays } from '../kernel/date-arithmetic.ts';
import { localDate } from '../kernel/local-date.ts';
import { chosenPeriods } from '../quality/chosen-periods.ts';
import type { DescriptionState } from './description-state.ts';
import { supersededNumbers } from './description-transition-table.ts';
import { takenOverOn, versionInForce, versionsHolding, type VersionDays } from './standing-versions.ts';

const version = (number: number, agreedOn: string | null, approvedOn: string | null = null): VersionDays => ({
  number,
  agreedOn: agreedOn === null ? null : localDate(agreedOn),
  approvedOn: approvedOn === null ? null : localDate(approvedOn),
});
const first = version(1, '2023-03-01', '2023-03-20');
const amendment = version(2, '2023-05-01', '2023-06-01');
const on = (versions: VersionDays[], day: string): [number | null, number[]] => [
  versionInForce(versions, localDate(day))?.number ?? null,
  versionsHolding(versions, localDate(day)).map((one) => one.number),
];

describe('the version of a description that holds on a day', () => {
  it('is none before the unit agreed, nor for a draft or one withdrawn', () => {
    expect(on([first], '2023-02-28')).toEqual([null, []]);
    expect(on([version(1, null)], '2024-01-01')).toEqual([null, []]);
  });

  it('is the agreed one, until a later one is agreed', () => {
    const versions = [version(1, '2023-03-01'), version(2, '2023-05-01')];
    expect(on(versions, '2023-04-30')).toEqual([1, [1]]);
    expect(on(versions, '2023-05-01')).toEqual([2, [2]]);
  });

  it('stays the approved one while its amendment waits for approval, and both hold', () => {
    expect(on([first, amendment], '2023-05-01')).toEqual([1, [2, 1]]);
    expect(on([first, amendment], '2023-06-01')).toEqual([2, [2]]);
    expect(takenOverOn(first, [first, amendment])).toBe('2023-06-01');
  });

  it('is, whatever the steps, the one whose state says so, and holds as its choices do', () => {
    const steps = fc.array(fc.constantFrom('agree', 'approve', 'amend'), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (kinds) => {
        const start = localDate('2023-01-01');
        let versions: (VersionDays & { state: DescriptionState })[] = [{ ...version(1, null), state: 'draft' }];
        kinds.forEach((kind, index) => {
          const day = addDays(start, index);
          const last = versions.at(-1)!;
          const needed = { agree: 'draft', approve: 'agreed', amend: null }[kind];
          if (kind === 'amend' && last.state !== 'draft') {
            versions = [...versions, { ...version(last.number + 1, null), state: 'draft' }];
          }
          if (kind === 'amend' || last.state !== needed) return;
          const gone = supersededNumbers(versions, last.number, kind);
          versions = versions.map((one) => {
            if (gone.includes(one.number)) return { ...one, state: 'superseded' };
            if (one !== last) return one;
            return kind === 'agree'
              ? { ...one, state: 'agreed', agreedOn: day }
              : { ...one, state: 'approved', approvedOn: day };
          });
        });
        const today = addDays(start, kinds.length);
        const standing = versions.filter(({ state }) => state === 'agreed' || state === 'approved').reverse();
        expect(versionsHolding(versions, today)).toEqual(standing);
        const inForce = standing.find(({ state }) => state === 'approved') ?? standing[0] ?? null;
        expect(versionInForce(versions, today)).toEqual(inForce);
        const periods = chosenPeriods(
          versions.map((one) => ({ ...one, agreedAt: `${start}T00:00:00Z`, approvedAt: `${start}T00:00:00Z` })),
        );
        const open = periods.filter(
          ({ recordedTo, chosenUntil }) => recordedTo === null && (chosenUntil === null || chosenUntil > today),
        );
        expect(open.map(({ number }) => number).reverse()).toEqual(standing.map(({ number }) => number));
      }),
    );
  });
});
