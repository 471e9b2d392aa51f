import type { AssessedCriterion, Assessment, UnitAssessments } from '../../../shared/api/types.ts';
import { draftOf, draftProblems, waitingCriteria } from './rating-draft.ts';

const baseline = {
  id: 'e1',
  criterionId: 'c1',
  phase: 'baseline',
  level: 1,
  assessedOn: '2023-06-01',
  justification: 'šetření',
  evidence: [{ kind: 'file', id: 'f', isVoided: true }],
  isPilot: false,
  isStanding: true,
  refusals: [],
  recordedAt: '2023-06-01T10:00:00Z',
} as unknown as Assessment;
const criterion = {
  id: 'c1',
  levels: [0, 1, 2].map((level) => ({ level })),
  catalogue: { state: 'in-force' },
  isChosen: true,
  isPilot: false,
  baseline: { level: 1, on: '2023-06-01' },
  latest: null,
  refusals: [],
  entries: [baseline],
} as unknown as AssessedCriterion;
const unit = {
  unit: { id: 'u1' },
  cooperationFrom: '2023-01-01',
  areas: [{ criteria: [criterion, { ...criterion, id: 'c2', baseline: null, entries: [] }] }],
} as unknown as UnitAssessments;
const today = '2024-09-16';
const codes = (draft: object, corrected: Assessment | null = null): string[] =>
  draftProblems({ ...draftOf(criterion, corrected, today), ...draft }, { unit, criterion, corrected, today }).map(
    ({ code, field }) => `${field} ${code}`,
  );
const written = { level: '1', justification: 'podle spisu' };

describe('the draft of a rating', () => {
  it('begins with the phase that is missing, or with what it corrects', () => {
    expect(draftOf(criterion, null, today)).toMatchObject({ phase: 'interim', assessedOn: today, level: '' });
    expect(draftOf({ ...criterion, baseline: null }, null, today).phase).toBe('baseline');
    expect(draftOf(criterion, baseline, today)).toMatchObject({ phase: 'baseline', level: '1', evidence: [] });
  });

  it('is judged by the rules of the domain before it is sent', () => {
    expect(codes(written)).toEqual([]);
    expect(codes({ ...written, level: '' })).toEqual(['level validation.required']);
    expect(codes({ ...written, assessedOn: '1. 1.' })).toEqual(['assessedOn date.not-a-date']);
    expect(codes({ ...written, level: '2' })).toEqual(['evidence assessment.evidence-required']);
    expect(codes({ ...written, phase: 'baseline' })).toEqual(['phase assessment.baseline-exists']);
    expect(codes({ ...written, assessedOn: '2024-09-17' })).toEqual(['assessedOn assessment.in-future']);
    expect(codes({}, baseline)).toEqual(['reason reason.required']);
  });

  it('comes first where nothing was rated yet', () => {
    expect(waitingCriteria(unit).map(({ id }) => id)).toEqual(['c2', 'c1']);
  });
});
