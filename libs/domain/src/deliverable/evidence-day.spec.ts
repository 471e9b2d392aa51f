import fc from 'fast-check';
import { localDate } from '../kernel/local-date.ts';
import { DELIVERABLE_TRANSITION_KINDS } from './deliverable-state.ts';
import { evidenceDay, isBeforeEvidence } from './evidence-day.ts';

describe('the day of evidence', () => {
  it('is the Czech day of the last file, however early the draft', () => {
    const files = ['2024-09-15T22:30:00Z', '2024-01-10T08:00:00Z', '2024-09-01T08:00:00Z'];
    expect(evidenceDay(files.map((recordedFrom) => ({ recordedFrom })))).toBe('2024-09-16');
  });

  it('is not known without a file', () => expect(evidenceDay([])).toBeNull());

  it('concerns only the steps that count', () => {
    const backdated = DELIVERABLE_TRANSITION_KINDS.filter((kind) =>
      isBeforeEvidence(kind, localDate('2024-01-31'), localDate('2024-09-16')),
    );
    expect(backdated).toEqual(['approve', 'publish']);
  });

  it('is itself not before evidence, whatever the files', () => {
    const instants = fc.date({ min: new Date('2023-01-01'), max: new Date('2024-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(instants, { minLength: 1 }), (dates) => {
        const on = evidenceDay(dates.map((date) => ({ recordedFrom: date.toISOString() })));
        expect(on).not.toBeNull();
        if (on) expect(isBeforeEvidence('approve', on, on)).toBe(false);
      }),
    );
  });
});
