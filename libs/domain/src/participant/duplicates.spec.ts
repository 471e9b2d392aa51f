import fc from 'fast-check';
import { localDate } from '../kernel/local-date.ts';
import { given } from './answer.ts';
import { duplicateScore, likelyDuplicates } from './duplicate-score.ts';
import type { NamedPerson } from './is-similar-person.ts';
import { mergePlan, mergeRefusals, type MergedRecord } from './merge-plan.ts';
import { EMPTY_SHEET } from './monitoring-sheet.ts';

const person = (givenName: string | null, surname: string | null, birthDate: string | null): NamedPerson => ({
  givenName,
  surname,
  birthDate: birthDate === null ? null : localDate(birthDate),
});
const known = person('Anna-Marie', 'Nováková', '1980-05-04');

describe('how likely two records are one person', () => {
  it.each([
    ['same-identity', person('anna marie', 'NOVAKOVA', '1980-05-04'), 100],
    ['names-swapped', person('Nováková', 'Anna-Marie', '1980-05-04'), 95],
    ['name-mistyped', person('Ana-Marie', 'Nováková', '1980-05-04'), 85],
    ['birth-date-mistyped', person('Anna-Marie', 'Nováková', '1980-04-05'), 75],
    ['birth-date-mistyped', person('Anna-Marie', 'Nováková', '1986-05-04'), 75],
    ['birth-date-missing', person('Anna-Marie', 'Nováková', null), 65],
    ['surname-changed', person('Anna-Marie', 'Dvořáková', '1980-05-04'), 55],
    [null, person('Anna-Marie', 'Nováková', '1975-11-21'), 0],
    [null, person('Jana', 'Dvořáková', '1980-05-04'), 0],
    [null, person('Anna-Marie', null, null), 0],
  ])('%s', (reason, other, score) => {
    expect(duplicateScore(known, other)).toEqual({ score, reason });
    expect(duplicateScore(other, known)).toEqual({ score, reason });
  });

  it('puts the likeliest first', () => {
    const others = [person('Anna-Marie', 'Nováková', null), person('Jana', 'Malá', null), known];
    expect(likelyDuplicates(known, others).map((one) => one.score)).toEqual([100, 65]);
  });
});

describe('making two records one', () => {
  const record = (participantId: string, more: Partial<MergedRecord> = {}): MergedRecord => ({
    participantId,
    sheet: { ...EMPTY_SHEET, surname: 'Malá', entryOn: localDate('2023-05-02') },
    unitIds: ['u1'],
    attendances: [],
    isClosed: false,
    ...more,
  });
  const kept = record('a', { sheet: { ...EMPTY_SHEET, surname: 'Malá', entryOn: localDate('2023-05-02') } });
  const removed = record('b', {
    sheet: {
      ...EMPTY_SHEET,
      surname: 'Mala',
      email: 'jana@example.cz',
      education: given('VZ0'),
      entryOn: localDate('2023-03-01'),
      exitOn: localDate('2024-01-31'),
    },
    unitIds: ['u2'],
  });

  it('takes over what only one knows and asks about the rest', () => {
    const plan = mergePlan(kept, removed);
    expect(plan.conflicts).toEqual(['surname']);
    expect(plan.sheet).toMatchObject({ surname: 'Malá', email: 'jana@example.cz', education: given('VZ0') });
    expect(plan.sheet).toMatchObject({ entryOn: '2023-03-01', exitOn: null });
    expect(plan.unitIds).toEqual(['u1', 'u2']);
    expect(mergePlan(kept, removed, ['surname']).sheet.surname).toBe('Mala');
  });

  it('refuses itself, a closed record and no reason', () => {
    const codes = (other: MergedRecord, reason = 'Táž osoba'): string[] =>
      mergeRefusals(kept, other, reason).map((one) => one.code);
    expect(codes(removed)).toEqual([]);
    expect(codes(kept)).toEqual(['participant.merge-self']);
    expect(codes({ ...removed, isClosed: true }, ' ')).toEqual(['participant.merge-closed', 'reason.required']);
  });

  it('keeps every minute once, whichever record is kept', () => {
    const attendance = fc.record({
      logId: fc.constantFrom('1', '2', '3', '4'),
      minutes: fc.integer({ min: 1, max: 300 }),
    });
    const list = fc.uniqueArray(attendance, { selector: (one) => one.logId });
    fc.assert(
      fc.property(list, list, (mine, theirs) => {
        const [one, other] = [record('a', { attendances: mine }), record('b', { attendances: theirs })];
        const sum = (parts: readonly { minutes: number }[]): number =>
          parts.reduce((all, part) => all + part.minutes, 0);
        const plan = mergePlan(one, other);
        const twice = plan.attendances.filter((part) => part.wasTwice);
        const doubled = sum(mine) + sum(theirs) - sum(plan.attendances);
        expect(doubled).toBe(
          sum(
            twice.map(({ logId }) => ({
              minutes: Math.min(
                ...[...mine, ...theirs].filter((part) => part.logId === logId).map((part) => part.minutes),
              ),
            })),
          ),
        );
        expect(sum(mergePlan(other, one).attendances)).toBe(sum(plan.attendances));
      }),
    );
  });
});
