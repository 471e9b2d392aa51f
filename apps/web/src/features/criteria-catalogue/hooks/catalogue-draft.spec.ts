import type { CriteriaCatalogueDetail } from '../../../shared/api/types.ts';
import { draftDifferences, draftOf, draftProblems, newCriterion, requestOf, startingAt } from './catalogue-draft.ts';

const levels = [0, 1].map((level) => ({ level, descriptor: `stupeň ${level}`, descriptorEn: null }));
const criterion = {
  id: 'a',
  code: 'A',
  thematicArea: { code: 'housing', nameCs: 'Bydlení', nameEn: 'Housing' },
  title: 'Název',
  titleEn: null,
  description: '',
  descriptionEn: null,
  levels,
  mappedFrom: null,
  pilot: [],
};
const stored = { title: 'Katalog', titleEn: null, note: '', noteEn: null, criteria: [criterion] };
const draft = draftOf(stored as unknown as CriteriaCatalogueDetail);
const around = { areas: [{ code: 'housing' }], earlier: [] };

describe('the draft of a catalogue', () => {
  it('goes there and back; empty English is none, an id that is gone becomes new', () => {
    const back = requestOf(draft, new Set(['a']));
    expect(back.criteria[0]).toMatchObject({ id: 'a', titleEn: null, mappedFrom: null, thematicArea: 'housing' });
    expect(requestOf(draft, new Set()).criteria[0]?.id).toBeNull();
  });

  it('is judged by the rules of the domain, and may wait for its words', () => {
    expect(draftProblems(draft, around)).toEqual([]);
    const added = newCriterion('k', 'housing');
    const problems = draftProblems({ ...draft, title: ' ', criteria: [...draft.criteria, added] }, around);
    expect(problems.map(({ code, field }) => `${field} ${code}`)).toEqual([
      'title validation.required',
      'criteria.1.code validation.required',
    ]);
    expect(draftProblems({ ...draft, criteria: [{ ...draft.criteria[0]!, mappedFrom: 'X' }] }, around)[0]?.code).toBe(
      'catalogue.mapping-unknown',
    );
  });

  it('begins its scale where it is told to', () => {
    expect(startingAt(draft.criteria[0]!.levels, 1).map(({ level }) => level)).toEqual([1, 2]);
  });

  it('tells where it differs from another', () => {
    expect(draftDifferences(draft, draft)).toEqual([]);
    const changed = { ...draft, note: 'x', criteria: [{ ...draft.criteria[0]!, title: 'Jiný' }] };
    expect(draftDifferences(draft, changed).map(({ part, code }) => `${part} ${code}`)).toEqual([
      'note ',
      'criterion A',
    ]);
    expect(draftDifferences(draft, { ...draft, criteria: [] })[0]).toMatchObject({ code: 'A', mine: '' });
  });
});
