import { localDate } from '../kernel/local-date.ts';
import type { AssessmentEntry, AssessmentPhase } from './assessment.ts';
import { assessmentProblems, type AssessmentContext, type AssessmentDraft } from './assessment-problems.ts';

const entry = (id: string, phase: AssessmentPhase, level: number, on: string): AssessmentEntry => ({
  id,
  unitId: 'u1',
  criterionId: 'c1',
  phase,
  level,
  assessedOn: localDate(on),
  isPilot: false,
  recordedFrom: `${on}T10:00:00Z`,
  recordedTo: null,
});
const baseline = entry('a1', 'baseline', 2, '2023-06-01');
const interim = entry('a2', 'interim', 3, '2024-02-01');
const draft: AssessmentDraft = {
  unitId: 'u1',
  phase: 'final',
  level: 3,
  assessedOn: localDate('2024-09-01'),
  justification: 'pozorování na místě',
  evidence: [],
  isPilot: false,
};
const context: AssessmentContext = {
  today: localDate('2024-09-16'),
  cooperationFrom: localDate('2023-03-01'),
  levels: [1, 2, 3, 4, 5],
  catalogue: { state: 'in-force', pilotUnitIds: ['u2'] },
  isChosen: true,
  existing: [interim, baseline],
};
const codes = (change: Partial<AssessmentDraft>, around: Partial<AssessmentContext> = {}): string[] =>
  assessmentProblems({ ...draft, ...change }, { ...context, ...around }).map((one) => one.code);

describe('a rating', () => {
  it('is written when nothing stands in the way', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ phase: 'baseline', assessedOn: localDate('2023-06-01') }, { existing: [] })).toEqual([]);
  });

  it('lies on the scale, on a day of the cooperation that has come', () => {
    expect(codes({ level: 6, evidence: [{ kind: 'file', id: 'f' }] })).toEqual(['assessment.level-off-scale']);
    expect(codes({ assessedOn: localDate('2024-09-17') })).toEqual(['assessment.in-future']);
    const early = { phase: 'baseline', assessedOn: localDate('2023-02-28') } as const;
    expect(codes(early, { existing: [] })).toEqual(['assessment.before-cooperation']);
    expect(codes({ justification: ' ' })).toEqual(['assessment.justification-required']);
  });

  it.each([
    ['up', 4, ['assessment.evidence-required']],
    ['down', 2, ['assessment.evidence-required']],
    ['nowhere', 3, []],
  ] as const)('that moves %s against the one before it', (_, level, expected) => {
    expect(codes({ level })).toEqual(expected);
    expect(codes({ level, evidence: [{ kind: 'advisory-log', id: 'l' }] })).toEqual([]);
  });

  it('that makes a move of the next one rests on evidence as well', () => {
    const still = { ...interim, level: baseline.level };
    const corrected = { correctsId: baseline.id, phase: 'baseline', correctionReason: 'x', level: 1 } as const;
    const change = { ...corrected, assessedOn: baseline.assessedOn };
    expect(codes(change, { existing: [still, baseline] })).toEqual(['assessment.evidence-required']);
    expect(codes({ ...change, evidence: [{ kind: 'file', id: 'f' }] }, { existing: [still, baseline] })).toEqual([]);
  });

  it('comes after a baseline, of which there is one', () => {
    expect(codes({}, { existing: [] })).toEqual(['assessment.baseline-missing']);
    expect(codes({ level: 2, assessedOn: localDate('2023-06-01') })).toEqual(['assessment.before-baseline']);
    expect(codes({ phase: 'baseline' })).toEqual(['assessment.baseline-exists']);
    const late = { phase: 'baseline', assessedOn: localDate('2024-02-01') } as const;
    expect(codes(late, { existing: [interim] })).toEqual(['assessment.baseline-after-later']);
    expect(codes({ level: 2, assessedOn: interim.assessedOn })).toEqual(['assessment.same-day']);
  });

  it('is of a criterion that the unit agreed on, of the catalogue in force', () => {
    expect(codes({}, { isChosen: false })).toEqual(['assessment.criterion-not-chosen']);
    for (const state of ['draft', 'piloted', 'retired'] as const) {
      expect(codes({}, { catalogue: { state, pilotUnitIds: [] } })).toEqual(['assessment.catalogue-not-in-force']);
    }
  });
});

describe('a pilot rating', () => {
  const piloted = { catalogue: { state: 'piloted', pilotUnitIds: ['u1'] } } as const;
  const pilot = { isPilot: true, phase: 'baseline' } as const;

  it('is written only while its catalogue is piloted, and in its units', () => {
    expect(codes(pilot, { ...piloted, isChosen: false })).toEqual([]);
    expect(codes(pilot)).toEqual(['assessment.pilot-closed']);
    expect(codes({ ...pilot, unitId: 'u3' }, piloted)).toEqual(['assessment.unit-not-piloted']);
  });

  it('and a real one do not see each other', () => {
    const existing = [{ ...baseline, isPilot: true }];
    expect(codes({}, { existing })).toEqual(['assessment.baseline-missing']);
    expect(codes({ isPilot: true }, { ...piloted, existing: [baseline] })).toEqual(['assessment.baseline-missing']);
  });
});

describe('a correction', () => {
  const correction = { correctsId: 'a2', phase: 'interim', assessedOn: interim.assessedOn, level: 2 } as const;

  it('says why and stands in place of what it corrects', () => {
    expect(codes({ ...correction, correctionReason: 'záměna' })).toEqual([]);
    expect(codes(correction)).toEqual(['reason.required']);
    const evidence = [{ kind: 'file', id: 'f' }] as const;
    expect(codes({ ...correction, level: 4, evidence, correctionReason: 'záměna' })).toEqual([]);
  });

  it('of a baseline may move it, but not past what followed', () => {
    const moved = { correctsId: 'a1', phase: 'baseline', correctionReason: 'x', level: 2 } as const;
    expect(codes({ ...moved, assessedOn: localDate('2023-07-01') })).toEqual([]);
    expect(codes({ ...moved, assessedOn: localDate('2024-02-02') })[0]).toBe('assessment.baseline-after-later');
  });

  it('is of what still stands and of the same phase', () => {
    expect(
      codes({ ...correction, correctsId: 'gone', correctionReason: 'x', assessedOn: draft.assessedOn, level: 3 }),
    ).toEqual(['assessment.corrected-before']);
    expect(codes({ ...correction, phase: 'final', correctionReason: 'x' })).toEqual([
      'assessment.correction-other-phase',
    ]);
  });
});
