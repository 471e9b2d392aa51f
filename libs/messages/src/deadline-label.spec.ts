import { deadlineLabel } from './deadline-label.ts';

describe('the label of a deadline', () => {
  it('says the stage of a milestone after its unit, in the language of the reader', () => {
    const milestone = { kind: 'milestone', stage: 'measures', label: 'Ukázkov' } as const;
    expect(deadlineLabel('cs', milestone)).toBe('Ukázkov – realizace opatření');
    expect(deadlineLabel('en', milestone)).toBe('Ukázkov – measures running');
  });

  it('says what is missing for the goal, and leaves a name as it is', () => {
    expect(deadlineLabel('cs', { kind: 'assessment', stage: null, label: 'Ukázkov' })).toContain('Ukázkov – chybí');
    expect(deadlineLabel('en', { kind: 'due', stage: null, label: 'V-01 Metodika' })).toBe('V-01 Metodika');
  });
});
