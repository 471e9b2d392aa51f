import fc from 'fast-check';
import { localDate, type LocalDate } from '../kernel/local-date.ts';
import type { DescriptionArea, DescriptionContent } from './description-content.ts';
import { descriptionDifference } from './description-difference.ts';
import { mergeDescriptions, mergeEntries } from './merge-descriptions.ts';

const word = fc.constantFrom('', 'a', 'b', 'c');

/** Texts over a few areas, results and criteria, so that two of them often touch the same part. */
const content: fc.Arbitrary<DescriptionContent> = fc
  .record({
    startsOn: fc.constantFrom(null, '2023-01-01' as LocalDate),
    summary: word,
    areas: fc.uniqueArray(
      fc.record({
        thematicAreaId: fc.constantFrom('housing', 'debt', 'health'),
        baseline: word,
        target: word,
        responsible: word,
        keys: fc.subarray(['r1', 'r2', 'r3', 'r4']),
        title: word,
        criteria: fc.uniqueArray(
          fc.record({ criterionId: fc.constantFrom('c1', 'c2'), targetLevel: fc.constantFrom(null, 1, 2) }),
          { selector: ({ criterionId }) => criterionId },
        ),
      }),
      { selector: ({ thematicAreaId }) => thematicAreaId },
    ),
  })
  .map(({ startsOn, summary, areas }) => {
    const seen = new Set<string>();
    const placed = areas.map(({ keys, title, ...area }): DescriptionArea => {
      const own = keys.filter((key) => !seen.has(key));
      for (const key of own) seen.add(key);
      const results = own.map((resultKey) => ({
        resultKey,
        title: `${resultKey}${title}`,
        baseline: '',
        target: title,
        dueOn: null,
        responsible: '',
      }));
      return { ...area, results };
    });
    return { startsOn, endsOn: null, summary, areas: placed };
  });

const idsOf = (from: DescriptionContent, to: DescriptionContent): string[] =>
  mergeEntries(from, to, from).map(({ id }) => id);

describe('two edits of one description', () => {
  it('give what is stored when all of it is taken, and mine when nothing is', () => {
    fc.assert(
      fc.property(content, content, (mine, theirs) => {
        const all = new Set(idsOf(theirs, mine));
        expect(descriptionDifference(theirs, mergeDescriptions(mine, theirs, all))).toEqual([]);
        expect(mergeDescriptions(mine, theirs, new Set())).toBe(mine);
      }),
    );
  });

  it('take the chosen part as it is stored', () => {
    fc.assert(
      fc.property(content, content, fc.nat(), (mine, theirs, at) => {
        const ids = idsOf(theirs, mine);
        const chosen = ids[at % Math.max(1, ids.length)];
        if (chosen === undefined) return;
        const merged = mergeDescriptions(mine, theirs, new Set([chosen]));
        expect(idsOf(theirs, merged)).not.toContain(chosen);
      }),
    );
  });

  const area = (target: string, title: string): DescriptionContent => ({
    startsOn: null,
    endsOn: null,
    summary: '',
    areas: [
      {
        thematicAreaId: 'housing',
        baseline: '',
        target,
        responsible: '',
        results: [{ resultKey: 'r1', title, baseline: '', target: '', dueOn: null, responsible: '' }],
        criteria: [],
      },
    ],
  });

  it('leave the summary to one and a day to the other', () => {
    const base = area('cíl', 'plán');
    const mine = { ...base, summary: 'moje' };
    const theirs = { ...base, endsOn: localDate('2025-03-31') };
    const entries = mergeEntries(base, mine, theirs);
    expect(entries.map(({ difference, changedBy }) => [difference.fields[0]?.field, changedBy]).sort()).toEqual([
      ['endsOn', 'theirs'],
      ['summary', 'mine'],
    ]);
    const taken = new Set(entries.filter(({ changedBy }) => changedBy === 'theirs').map(({ id }) => id));
    expect(mergeDescriptions(mine, theirs, taken)).toEqual({ ...base, summary: 'moje', endsOn: '2025-03-31' });
  });

  it('say who changed each part against the text that both began from; of both somebody must choose', () => {
    const entries = mergeEntries(area('cíl', 'plán'), area('cíl můj', 'plán můj'), area('cíl', 'plán jejich'));
    expect(entries.map(({ difference, changedBy }) => [difference.subject, changedBy])).toEqual([
      ['area', 'mine'],
      ['result', null],
    ]);
    const [theirs] = mergeEntries(area('cíl', 'plán'), area('cíl', 'plán'), area('cíl', 'plán jejich'));
    expect(theirs?.changedBy).toBe('theirs');
  });
});
