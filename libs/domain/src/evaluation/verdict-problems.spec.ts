import { localDate } from '../kernel/local-date.ts';
import { verdictProblems, type VerdictDraft } from './verdict-problems.ts';

const context = {
  project: { startsOn: localDate('2023-01-01'), endsOn: localDate('2024-12-31') },
  today: localDate('2024-09-16'),
};
const draft: VerdictDraft = {
  indicator: 'documents',
  asOf: localDate('2024-06-30'),
  outcome: 'confirmed',
  finding: 'Souhlasí se soubory.',
};
const found = (more: Partial<VerdictDraft>): string[] =>
  verdictProblems({ ...draft, ...more }, context).map((one) => one.code);

describe('verdictProblems', () => {
  it('takes a dated verdict with a finding', () => expect(found({})).toEqual([]));
  it('wants a finding even when confirming', () =>
    expect(found({ finding: ' ' })).toEqual(['verdict.finding-required']));
  it('wants exactly one subject', () => {
    expect(found({ indicator: null })).toEqual(['verdict.subject-required']);
    expect(found({ deliverableId: 'x' })).toEqual(['verdict.subject-required']);
    expect(found({ indicator: null, deliverableId: 'x' })).toEqual([]);
  });
  it('looks at days that have come, within the project or after it', () => {
    expect(found({ asOf: localDate('2024-09-17') })).toEqual(['verdict.as-of-in-future']);
    expect(found({ asOf: localDate('2022-12-31') })).toEqual(['verdict.as-of-before-project']);
  });
});
