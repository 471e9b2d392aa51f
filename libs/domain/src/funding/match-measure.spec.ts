import * as fc from 'fast-check';
import { withoutDiacritics } from '../kernel/fold-czech.ts';
import { indexCatalogue } from './catalogue-index.ts';
import { matchMeasure } from './match-measure.ts';
import type { MatchItem, MatchMeasure, MatchSuggestion } from './match-types.ts';

const item = (code: string, titleCs: string, more: Partial<MatchItem> = {}): MatchItem => ({
  code,
  kind: 'activity',
  objectiveCode: code.split('-')[0] ?? '',
  titleCs,
  explanationCs: null,
  thematicAreas: [],
  targetGroups: [],
  keywords: [],
  ...more,
});

const index = indexCatalogue([
  item('2.1', 'Aktivní začleňování', { kind: 'objective' }),
  item('2.1-A06', 'Podpora sociálního bydlení, prevence ztráty bydlení', { thematicAreas: ['housing'] }),
  item('2.1-A09', 'Programy finanční gramotnosti, řešení zadluženosti a předluženosti', {
    thematicAreas: ['debt'],
    targetGroups: ['indebted'],
  }),
  item('2.1-A18', 'Podpora místních aktérů ve venkovském prostoru formou komunitní práce', {
    targetGroups: ['community'],
  }),
  item('2.2-A09', 'Podpora procesu střednědobého plánování služeb', { targetGroups: ['public-administration'] }),
  item('CLLD-O1', 'Komunitní práce včetně rozvoje komunitních center', { kind: 'focus-area' }),
  item('2.1-T01', 'ohrožené předlužeností', { kind: 'target-group', targetGroups: ['indebted'] }),
]);

const measure = (title: string, more: Partial<MatchMeasure> = {}): MatchMeasure => ({
  title,
  description: '',
  thematicArea: null,
  targetGroups: [],
  isInMas: null,
  ...more,
});

const codes = (suggestions: readonly MatchSuggestion[]): string[] => suggestions.map(({ code }) => code);

describe('the funding match', () => {
  it('finds an activity that says the same in other words, and says by which', () => {
    const [best] = matchMeasure(measure('Poradce pro lidi v exekuci'), index);
    expect(best?.code).toBe('2.1-A09');
    expect(best?.reasons).toContainEqual({
      kind: 'meaning',
      notion: 'debt',
      measure: ['exekuci'],
      item: ['zadluženosti', 'předluženosti', 'finanční', 'gramotnosti'],
    });
  });

  it('names shared words as each side writes them', () => {
    const [best] = matchMeasure(measure('Zadluženost domácností'), index);
    expect(best?.reasons).toContainEqual({ kind: 'words', measure: ['Zadluženost'], item: ['zadluženosti'] });
  });

  it('says the area and the target groups beside what the words say', () => {
    const chosen = measure('Dluhová poradna', { thematicArea: 'debt', targetGroups: ['2.1-T01'] });
    const [best] = matchMeasure(chosen, index);
    expect(best?.reasons).toContainEqual({ kind: 'area', thematicArea: 'debt' });
    expect(best?.reasons).toContainEqual({ kind: 'groups', groups: ['indebted'] });
  });

  it('suggests nothing when the words say nothing, whatever area and groups were chosen', () => {
    const roof = measure('Oprava střechy', { thematicArea: 'housing', targetGroups: ['2.1-T01'], isInMas: true });
    expect(matchMeasure(roof, index)).toEqual([]);
    expect(matchMeasure(measure(''), index)).toEqual([]);
  });

  it('offers planning of services to who plans them, not to who gives them', () => {
    expect(codes(matchMeasure(measure('Komunitní plán sociálních služeb'), index))[0]).toBe('2.2-A09');
    expect(codes(matchMeasure(measure('Sociální služba v bydlení'), index))[0]).toBe('2.1-A06');
  });

  describe('for CLLD', () => {
    const community = 'Komunitní centrum a komunitní práce';
    const reasonsOf = (isInMas: boolean | null) =>
      matchMeasure(measure(community, { isInMas }), index).find(({ code }) => code === 'CLLD-O1')?.reasons;

    it('leaves it out where the unit lies outside every local action group', () => {
      expect(reasonsOf(false)).toBeUndefined();
    });

    it('says whether the unit lies in one or whether that is not known', () => {
      expect(reasonsOf(true)).toContainEqual({ kind: 'fact', fact: 'mas-territory' });
      expect(reasonsOf(null)).toContainEqual({ kind: 'fact', fact: 'mas-unknown' });
    });

    it('prefers what is for the country when the measure is in it', () => {
      const rural = matchMeasure(measure('Komunitní práce ve vesnici'), index);
      expect(rural[0]?.code).toBe('2.1-A18');
      expect(rural[0]?.reasons).toContainEqual({ kind: 'fact', fact: 'rural' });
    });
  });

  describe('over any text', () => {
    const words =
      'dluh exekuce bydlení byt nájem plán služeb komunitní práce vesnice střecha škola poradna rodina oprava'.split(
        ' ',
      );
    const sentences = fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), { maxLength: 5 });
    const text = (parts: readonly (readonly string[])[]): string => parts.map((part) => part.join(' ')).join('. ');
    const ranked = (description: string) =>
      matchMeasure(measure('', { description, isInMas: true }), index).map(({ code, score }) => [
        code,
        score.toFixed(9),
      ]);

    it('gives the same for the sentences in another order and for words turned round', () => {
      fc.assert(
        fc.property(sentences, (parts) => {
          const turned = [...parts].reverse().map((part) => [...part].reverse());
          expect(ranked(text(turned))).toEqual(ranked(text(parts)));
        }),
      );
    });

    it('gives the same in capitals and without diacritics', () => {
      fc.assert(
        fc.property(sentences, (parts) => {
          expect(ranked(text(parts).toUpperCase())).toEqual(ranked(text(parts)));
          expect(ranked(parts.map((part) => withoutDiacritics(part.join(' '))).join('. '))).toEqual(
            ranked(text(parts)),
          );
        }),
      );
    });

    it('never loses evidence by a repeated sentence, and puts the best first', () => {
      fc.assert(
        fc.property(sentences, (parts) => {
          expect(ranked(text([...parts, ...parts]))).toEqual(ranked(text(parts)));
          const scores = ranked(text(parts)).map(([, score]) => Number(score));
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
        }),
      );
    });
  });
});
