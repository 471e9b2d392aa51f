import fc from 'fast-check';
import {
  changedFields,
  COMPARED_FIELDS,
  conflictingFields,
  draftProblems,
  newDraft,
  newUnitOf,
  requestOf,
  type UnitDraft,
} from './unit-draft.ts';

const stored: UnitDraft = {
  name: 'Ukázkov',
  kind: 'municipality',
  regionCode: 'CZ010',
  cooperationFrom: '2023-02-01',
  cooperationTo: '',
  placeNumber: '7',
  placeFrom: '',
  note: '',
};

describe('a new unit', () => {
  it('starts in the place it was opened from', () => {
    expect(newDraft(7).placeNumber).toBe('7');
    expect(newDraft(null).placeNumber).toBe('');
  });

  it('is sent trimmed, with null for what is not filled in', () => {
    const draft = { ...newDraft(null), name: '  Ukázkov ', regionCode: 'CZ010', note: ' první rok ' };
    expect(newUnitOf(draft)).toEqual({
      name: 'Ukázkov',
      kind: 'municipality',
      regionCode: 'CZ010',
      cooperationFrom: null,
      cooperationTo: null,
      placeNumber: null,
      note: 'první rok',
    });
  });

  it('sends the first day in a place only with a place', () => {
    expect(newUnitOf({ ...stored, placeFrom: '2023-03-01' })).toMatchObject({
      placeNumber: 7,
      placeFrom: '2023-03-01',
    });
    expect(newUnitOf({ ...stored, placeNumber: '', placeFrom: '2023-03-01' })).not.toHaveProperty('placeFrom');
    expect(newUnitOf(stored)).not.toHaveProperty('placeFrom');
  });

  it('needs a name and a region', () => {
    expect(draftProblems(newDraft(null)).map(({ code, field }) => [code, field])).toEqual([
      ['validation.required', 'name'],
      ['validation.required', 'regionCode'],
    ]);
  });

  it.each([
    ['an end before the start', { cooperationTo: '2023-01-31' }, 'unit.period-reversed', 'cooperationTo'],
    ['an end without a start', { cooperationFrom: '', cooperationTo: '2023-01-31' }, 'date.empty', 'cooperationFrom'],
    ['a day that is not one', { placeFrom: 'zítra' }, 'date.not-a-date', 'placeFrom'],
  ])('refuses %s', (_what, change, code, field) => {
    expect(draftProblems({ ...stored, ...change })).toEqual([{ code, field }]);
  });
});

describe('a change of a unit', () => {
  it('is what differs, not spaces around', () => {
    expect(changedFields(stored, { ...stored, name: ' Ukázkov ', note: 'nová', regionCode: 'CZ020' })).toEqual([
      'regionCode',
      'note',
    ]);
  });

  it('sends the changed fields only', () => {
    expect(requestOf({ ...stored, note: 'nová' }, ['note'])).toEqual({ note: 'nová' });
    const moved = { ...stored, placeNumber: '8', placeFrom: '2024-01-01' };
    expect(requestOf(moved, ['placeNumber'])).toEqual({ placeNumber: 8, placeFrom: '2024-01-01' });
  });

  it('leaves to decide every field I changed that is stored otherwise now', () => {
    const mine = { ...stored, name: 'Ukázková', note: 'moje' };
    expect(conflictingFields(stored, mine, { ...stored, name: 'Ukázkovice' })).toEqual(['name', 'note']);
  });

  it('leaves nothing to decide where both wrote the same, nor where only the other wrote', () => {
    const mine = { ...stored, name: 'Ukázková' };
    expect(conflictingFields(stored, mine, { ...stored, name: 'Ukázková', note: 'cizí' })).toEqual([]);
  });

  it('leaves to decide only fields that I changed', () => {
    const word = fc.constantFrom('', 'a', 'b', ' a ');
    const draft = fc.record({ ...Object.fromEntries(COMPARED_FIELDS.map((field) => [field, word])), placeFrom: word });
    fc.assert(
      fc.property(draft, draft, draft, (base, mine, now) => {
        const [before, my, later] = [base, mine, now] as unknown as [UnitDraft, UnitDraft, UnitDraft];
        const changed = changedFields(before, my);
        expect(changed).toEqual(expect.arrayContaining(conflictingFields(before, my, later)));
        expect(conflictingFields(before, my, my)).toEqual([]);
        expect(changedFields(my, my)).toEqual([]);
      }),
    );
  });
});
