import type { IndicatorSetDetail } from '../../../shared/api/types.ts';
import { draftDifferences, draftOf, draftProblems, newIndicator, requestOf } from './set-draft.ts';

const stored = {
  note: 'Poznámka',
  indicators: [
    {
      code: 'B-1',
      title: 'Byty',
      titleEn: null,
      definition: 'Počet bytů',
      unit: 'byt',
      dataSource: 'Obec',
      periodicity: 'yearly',
      direction: 'more-is-better',
      baselineNote: '',
    },
  ],
} as unknown as IndicatorSetDetail;

describe('a draft of an indicator set in the form', () => {
  it('is sent back as it was stored when nobody touched it', () => {
    const draft = draftOf(stored);
    expect(requestOf(draft)).toEqual({ note: stored.note, indicators: stored.indicators });
    expect(draftDifferences(stored, draft)).toEqual([]);
    expect(draftProblems(draft)).toEqual([]);
  });

  it('waits for the code of a new indicator and says where it differs', () => {
    const draft = draftOf(stored);
    const added = { ...draft, indicators: [...draft.indicators, newIndicator('new-1')] };
    expect(draftProblems(added)).toEqual([{ code: 'validation.required', field: 'indicators.1.code' }]);
    const twice = { ...added, indicators: added.indicators.map((one) => ({ ...one, code: 'B-1' })) };
    expect(draftProblems(twice)).toMatchObject([{ code: 'indicator-set.code-twice', field: 'indicators.1.code' }]);
    const changed = { ...draft, indicators: draft.indicators.map((one) => ({ ...one, unit: '%' })) };
    expect(draftDifferences(stored, changed)).toEqual([
      { change: 'changed', code: 'B-1', fields: [{ field: 'unit', before: 'byt', after: '%' }] },
    ]);
  });
});
