import type { ParticipantSheet } from '../../../shared/api/types.ts';
import {
  participantForm,
  participantFormProblems,
  participantRequestOf,
  sheetOfForm,
} from './participant-form-state.ts';

const project = { startsOn: '2023-01-01', endsOn: '2025-12-31' };
const today = '2024-09-16';

const stored = (over: Partial<ParticipantSheet> = {}): ParticipantSheet => ({
  ...{ id: '1', code: 'P-001', version: 1, units: [{ id: 'u', name: 'Ukázkov' }], isHidden: false, findings: [] },
  ...{ frozenFields: [], answeredFrom: {}, givenName: 'Jana', surname: 'Malá', refusedFields: [] },
  ...over,
});
const codesOf = (form: ReturnType<typeof participantForm>, before?: ParticipantSheet) =>
  participantFormProblems(form, { today, project, stored: before }).map(({ code, field }) => `${field} ${code}`);

describe('the form of a new participant', () => {
  it.each([
    ['while the project runs', '2024-09-16', '2024-09-16'],
    ['on its last day', '2025-12-31', '2025-12-31'],
    ['after its end', '2026-01-01', ''],
    ['before its start', '2022-12-31', ''],
  ])('offers today as the day of entry only in the project: %s', (_when, on, entryOn) => {
    expect(participantForm(undefined, on, project).entryOn).toBe(entryOn);
  });
});

describe('an answer with several codes', () => {
  it.each([
    ['not asked', {}, 'not-asked', { disadvantages: null, refusedFields: [] }],
    ['none', { disadvantages: [] }, 'none', { disadvantages: [], refusedFields: [] }],
    ['some', { disadvantages: ['ZNZP'] }, 'given', { disadvantages: ['ZNZP'], refusedFields: [] }],
    [
      'refused',
      { refusedFields: ['disadvantages' as const] },
      'refused',
      { disadvantages: null, refusedFields: ['disadvantages'] },
    ],
  ])('%s stays what it is from the sheet to the request', (_what, over, choice, request) => {
    const form = participantForm(stored(over), today, project);
    expect(form.disadvantagesChoice).toBe(choice);
    expect(participantRequestOf(form)).toMatchObject(request);
  });

  it('is required once somebody says that there are some', () => {
    const form = { ...participantForm(stored(), today, project), disadvantagesChoice: 'given' as const };
    expect(codesOf(form)).toEqual(['disadvantages validation.required']);
    expect(sheetOfForm(form).disadvantages).toEqual({ kind: 'not-asked' });
  });
});

describe('the state at entry', () => {
  const before = stored({ education: 'VZ0' });
  const form = participantForm(before, today, project);

  it('is filled in freely and corrected only with a reason', () => {
    expect(codesOf({ ...form, housingAccess: 'belongs' }, before)).toEqual([]);
    expect(codesOf({ ...form, education: 'VZJN' }, before)).toEqual(['reason reason.required']);
    expect(codesOf({ ...form, education: 'VZJN', reason: 'Překlep' }, before)).toEqual([]);
  });

  it('sends the reason along', () => {
    expect(participantRequestOf({ ...form, reason: ' Překlep ' })).toMatchObject({ reason: 'Překlep' });
    expect(participantRequestOf(form)).not.toHaveProperty('reason');
  });
});

it('refuses a postal code of four digits, and lets a house number be taken apart', () => {
  const form = { ...participantForm(stored(), today, project), postalCode: '4150', houseNumber: '100/2A' };
  expect(codesOf(form)).toEqual(['postalCode participant.postal-code']);
});
