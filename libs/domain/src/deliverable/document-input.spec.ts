import fc from 'fast-check';
import { inputChanges, type DraftInput } from './document-input.ts';

const input = (key: string, over: Partial<DraftInput> = {}): DraftInput => ({
  subject: 'indicator-set',
  key,
  id: `set-${key}`,
  label: key,
  number: 1,
  revision: '1',
  ...over,
});

describe('inputs of a draft', () => {
  it('that still say the same have changed in nothing', () => {
    expect(inputChanges([input('housing'), input('debt')], [input('debt'), input('housing')])).toEqual([]);
  });

  it('change when another version comes, the same row is rewritten, one is added or taken away', () => {
    const built = [input('housing'), input('debt'), input('health'), input('family', { id: null, number: null })];
    const current = [
      input('housing', { id: 'later', number: 2 }),
      input('debt', { revision: '2' }),
      input('health', { id: null, number: null }),
      input('family'),
      input('safety'),
    ];
    expect(inputChanges(built, current)).toEqual([
      { change: 'replaced', subject: 'indicator-set', label: 'housing', before: 1, after: 2 },
      { change: 'changed', subject: 'indicator-set', label: 'debt', before: 1, after: 1 },
      { change: 'removed', subject: 'indicator-set', label: 'health', before: 1, after: null },
      { change: 'added', subject: 'indicator-set', label: 'family', before: null, after: 1 },
      { change: 'added', subject: 'indicator-set', label: 'safety', before: null, after: 1 },
    ]);
    expect(inputChanges(built.slice(0, 1), [])).toMatchObject([{ change: 'removed', label: 'housing' }]);
  });

  const anyInputs = fc.uniqueArray(
    fc.record({
      subject: fc.constantFrom('catalogue' as const, 'pilot' as const, 'indicator-set' as const, 'part' as const),
      key: fc.constantFrom('a', 'b', 'c'),
      id: fc.constantFrom(null, 'x', 'y'),
      label: fc.constantFrom('jedna', 'dvě'),
      number: fc.constantFrom(null, 1, 2),
      revision: fc.constantFrom('1', '2'),
    }),
    { selector: ({ subject, key }) => `${subject} ${key}` },
  );

  it('never differ from themselves, and differ both ways or none', () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, (one, other) => {
        expect(inputChanges(one, one)).toEqual([]);
        expect(inputChanges(one, other)).toHaveLength(inputChanges(other, one).length);
      }),
    );
  });
});
