import type { DifferenceEntry, MergeEntry, MergeSide } from '@rssz/domain';
import { mergeWords } from '../../../shared/lib/merge-words.ts';
import { areaConsequence } from './area-consequence.ts';

const entry = (
  change: DifferenceEntry['change'],
  changedBy: MergeSide | null,
  subject: DifferenceEntry['subject'] = 'result',
): MergeEntry => ({
  id: `${subject} ${change}`,
  difference: { change, subject, key: 'k', thematicAreaId: 'housing', fields: [] },
  changedBy,
});

describe('a difference between two writers, as the one who reads it sees it', () => {
  it('calls what the other person added added, though the difference runs the other way', () => {
    expect(mergeWords(entry('removed', 'theirs'))).toEqual({
      what: 'addedByThem',
      tone: 'success',
      then: { mine: 'leftOut', theirs: 'comes' },
    });
  });

  it('calls what the other person removed removed, and says that keeping mine brings it back', () => {
    expect(mergeWords(entry('added', 'theirs'))).toMatchObject({ what: 'removedByThem', then: { mine: 'returns' } });
    expect(mergeWords(entry('added', null))).toMatchObject({
      what: 'changedByMeRemovedByThem',
      then: { mine: 'returns', theirs: 'goes' },
    });
  });

  it('tells my own additions and removals from theirs', () => {
    expect(mergeWords(entry('added', 'mine'))).toMatchObject({ what: 'addedByMe', then: { mine: 'stays' } });
    expect(mergeWords(entry('removed', 'mine'))).toMatchObject({ what: 'removedByMe', then: { theirs: 'comesBack' } });
    expect(mergeWords(entry('removed', null)).what).toBe('removedByMeChangedByThem');
  });

  it('says who changed a wording', () => {
    expect([mergeWords(entry('changed', 'mine')).what, mergeWords(entry('changed', 'theirs')).what]).toEqual([
      'changedByMe',
      'changedByThem',
    ]);
    expect(mergeWords(entry('changed', null)).what).toBe('changedByBoth');
  });
});

describe('a part inside an area of which another choice is made', () => {
  it('goes with the area that the other person removed', () => {
    const area = { entry: entry('added', 'theirs', 'area'), side: 'theirs' } as const;
    expect(areaConsequence(entry('added', null), 'mine', area)).toBe('goesWithArea');
    expect(areaConsequence(entry('added', 'theirs'), 'theirs', area)).toBeNull();
    expect(areaConsequence(entry('added', null), 'mine', { ...area, side: 'mine' })).toBeNull();
  });

  it('brings back the area that I removed', () => {
    const area = { entry: entry('removed', 'mine', 'area'), side: 'mine' } as const;
    expect(areaConsequence(entry('removed', 'theirs'), 'theirs', area)).toBe('bringsAreaBack');
    expect(areaConsequence(entry('removed', 'theirs'), 'mine', area)).toBeNull();
    expect(areaConsequence(entry('changed', null, 'description'), 'theirs', area)).toBeNull();
    expect(areaConsequence(entry('changed', null), 'theirs', undefined)).toBeNull();
  });
});
