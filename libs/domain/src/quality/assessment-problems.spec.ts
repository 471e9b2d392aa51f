import fc from 'fast-check';
import { addDays } from '../kernel/date-arithmetic.ts';
import { localDate } from '../kernel/local-date.ts';
import type { AssessmentPhase } from './assessment.ts';
import {
  assessmentProblems,
  type AssessmentContext,
  type AssessmentDraft,
  type GroundedAssessment,
} from './assessment-problems.ts';

const entry = (
  id: string,
  phase: AssessmentPhase,
  level: number,
  on: string,
  evidenceCount = 0,
): GroundedAssessment => ({
  id,
  unitId: 'u1',
  criterionId: 'c1',
  phase,
  level,
  assessedOn: localDate(on),
  isPilot: false,
  recordedFrom: `${on}T10:00:00Z`,
  recordedTo: null,
  evidenceCount,
});
const baseline = entry('a1', 'baseline', 2, '2023-06-01');
const interim = entry('a2', 'interim', 3, '2024-02-01', 1);
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

  describe('that makes a move of a later one', () => {
    const evidence = [{ kind: 'file', id: 'f' }] as const;
    const later = entry('a2', 'interim', baseline.level, '2024-02-01');
    const between = { phase: 'interim', level: 4, assessedOn: localDate('2023-10-01'), evidence } as const;
    const corrected = { correctsId: 'a1', phase: 'baseline', correctionReason: 'x', level: 1 } as const;
    const change = { ...corrected, assessedOn: baseline.assessedOn };

    it.each([
      ['coming between two of one level', between],
      ['correcting the baseline', change],
    ] as const)('by %s, needs that one to rest on evidence', (_, step) => {
      expect(codes(step, { existing: [later, baseline] })).toEqual(['assessment.next-ungrounded']);
      expect(codes(step, { existing: [{ ...later, evidenceCount: 1 }, baseline] })).toEqual([]);
    });

    it('says which', () => {
      const refused = assessmentProblems({ ...draft, ...between }, { ...context, existing: [later, baseline] });
      expect(refused).toEqual([
        { code: 'assessment.next-ungrounded', field: 'level', params: { on: later.assessedOn } },
      ]);
    });

    it('by leaving the place before it', () => {
      const [raised, kept] = [entry('a2', 'interim', 3, '2024-02-01', 1), entry('a3', 'interim', 3, '2024-04-01')];
      const away = { correctsId: 'a2', phase: 'interim', correctionReason: 'x', level: 3 } as const;
      const moved = { ...away, assessedOn: localDate('2024-05-01') };
      expect(codes(moved, { existing: [baseline, raised, kept] })).toEqual(['assessment.next-ungrounded']);
    });

    it('does not when it was a move before: that is judged where it was written', () => {
      const bare = { ...later, level: 5 };
      expect(codes(change, { existing: [bare, baseline] })).toEqual([]);
    });
  });

  it('never leaves a move without evidence, whatever is written in whatever order', () => {
    const steps = fc.record({
      day: fc.nat(30),
      level: fc.integer({ min: 1, max: 5 }),
      pieces: fc.nat(1),
      corrects: fc.option(fc.nat(9)),
    });
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 14 }), (all) => {
        let standing: GroundedAssessment[] = [];
        all.forEach(({ day, level, pieces, corrects }, index) => {
          const target = corrects === null ? undefined : standing[corrects % Math.max(1, standing.length)];
          const phase = target?.phase ?? (standing.length === 0 ? 'baseline' : 'interim');
          const assessedOn = addDays(localDate('2024-01-01'), day);
          const evidence = pieces === 0 ? [] : [{ kind: 'file', id: 'f' } as const];
          const correction = { correctsId: target?.id ?? null, correctionReason: 'x' };
          const change = { level, phase, assessedOn, evidence, ...correction };
          if (codes(change, { existing: standing }).length > 0) return;
          const written = entry(`e${index}`, phase, level, assessedOn, pieces);
          standing = [...standing.filter((one) => one !== target), written];
        });
        const inOrder = standing.sort((a, b) => (a.assessedOn < b.assessedOn ? -1 : 1));
        const moves = inOrder.filter((one, index) => index > 0 && inOrder[index - 1]?.level !== one.level);
        expect(moves.every((one) => one.evidenceCount > 0)).toBe(true);
      }),
    );
  });

  it('comes after a baseline, of which there is one', () => {
    expect(codes({}, { existing: [] })).toEqual(['assessment.baseline-missing']);
    expect(codes({ level: 2, assessedOn: localDate('2023-06-01') })).toEqual(['assessment.before-baseline']);
    expect(codes({ phase: 'baseline' })).toEqual(['assessment.baseline-exists']);
    const late = { phase: 'baseline', assessedOn: localDate('2024-02-01') } as const;
    expect(codes(late, { existing: [interim] })).toEqual(['assessment.baseline-after-later']);
    expect(codes({ level: 2, assessedOn: interim.assessedOn })).toEqual(['assessment.same-day']);
  });

  it('that is final comes after every interim, also as a correction', () => {
    const end = entry('a3', 'final', 3, '2024-06-01', 1);
    const refused = (change: Partial<AssessmentDraft>, existing: readonly GroundedAssessment[]) =>
      assessmentProblems({ ...draft, correctionReason: 'x', ...change }, { ...context, existing });
    const early = { assessedOn: localDate('2024-01-31'), evidence: [{ kind: 'file', id: 'f' }] } as const;
    const late = { phase: 'interim', assessedOn: localDate('2024-06-02') } as const;
    const before = { code: 'assessment.final-before-interim', field: 'assessedOn', params: { on: interim.assessedOn } };
    const after = { code: 'assessment.interim-after-final', field: 'assessedOn', params: { on: end.assessedOn } };
    expect(refused(early, [baseline, interim])).toEqual([before]);
    expect(refused({ ...early, correctsId: end.id }, [baseline, interim, end])).toEqual([before]);
    expect(refused(late, [end, interim, baseline])).toEqual([after]);
    expect(refused({ ...late, correctsId: interim.id }, [baseline, interim, end])).toEqual([after]);
    expect(refused({ ...late, assessedOn: localDate('2024-05-31') }, [baseline, interim, end])).toEqual([]);
    expect(refused({}, [baseline, interim, end])).toEqual([]);
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
