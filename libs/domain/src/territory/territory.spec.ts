import fc from 'fast-check';
import { addDays, daysBetween } from '../kernel/date-arithmetic.ts';
import { localDate, type LocalDate } from '../kernel/local-date.ts';
import { assignmentProblems, overlaps, type UnitAssignmentDraft } from './assignment-overlap.ts';
import { exclusionIndexProblems } from './exclusion-index-problems.ts';
import { HANDOVER_STATES, handoverRefusals, handoverStateAfter } from './handover-refusals.ts';
import { milestoneProblems, milestoneWarnings } from './milestone-problems.ts';
import { isMunicipalityCode, municipalityStanding, parseMunicipalityCode } from './municipality-code.ts';
import { nextStep, type UnitSituation } from './next-step.ts';
import { regionDistrictProblems } from './region-district-problems.ts';
import { silentUnits, watchUnit, type WatchedUnit } from './silent-units.ts';
import { stageIndex, STAGES, type Milestone, type Stage } from './stage.ts';
import { stalledMilestones } from './stalled-milestones.ts';

const today = localDate('2024-09-16');
const day = (text: string | null): LocalDate | null => (text === null ? null : localDate(text));
const milestone = (stage: Stage, plannedOn: string | null, actualOn: string | null = null): Milestone => ({
  stage,
  plannedOn: day(plannedOn),
  actualOn: day(actualOn),
  isSkipped: false,
});
const codes = (problems: readonly { readonly code: string }[]): string[] => problems.map((one) => one.code);
const anyDay = fc.nat(900).map((days) => addDays(localDate('2023-01-01'), days));

describe('a milestone', () => {
  const draft = { ...milestone('measures', '2024-05-01'), skipReason: null };

  it('is planned for any day and reached on one that has come', () => {
    expect(milestoneProblems({ ...draft, plannedOn: localDate('2030-01-01') }, today)).toEqual([]);
    expect(milestoneProblems({ ...draft, actualOn: today }, today)).toEqual([]);
    expect(codes(milestoneProblems({ ...draft, actualOn: addDays(today, 1) }, today))).toEqual([
      'milestone.actual-in-future',
    ]);
  });

  it('is skipped with a reason and then not reached', () => {
    expect(milestoneProblems({ ...draft, isSkipped: true, skipReason: 'plán už mají' }, today)).toEqual([]);
    expect(codes(milestoneProblems({ ...draft, isSkipped: true, skipReason: ' ' }, today))).toEqual([
      'reason.required',
    ]);
    const both = { ...draft, isSkipped: true, skipReason: 'x', actualOn: localDate('2024-05-02') };
    expect(codes(milestoneProblems(both, today))).toEqual(['milestone.skipped-and-reached']);
  });

  it('may precede an earlier stage, which is told and not refused', () => {
    const signed = milestone('memorandum-signed', null, '2023-03-01');
    const measures = milestone('measures', null, '2023-02-01');
    expect(codes(milestoneWarnings(measures, [signed]))).toEqual(['milestone.before-earlier-stage']);
    expect(codes(milestoneWarnings(signed, [measures]))).toEqual(['milestone.after-later-stage']);
    expect(milestoneWarnings(signed, [signed])).toEqual([]);
    expect(milestoneWarnings(milestone('measures', '2023-01-01'), [signed])).toEqual([]);
  });

  it('warns of nothing exactly when the stages were reached in their order', () => {
    const dated = fc.array(fc.record({ stage: fc.constantFrom(...STAGES), actualOn: anyDay }), { maxLength: 6 });
    fc.assert(
      fc.property(dated, (rows) => {
        const all = rows.map(({ stage, actualOn }) => milestone(stage, null, actualOn));
        const warned = all.some((one) => milestoneWarnings(one, all).length > 0);
        const disordered = all.some((a) =>
          all.some((b) => stageIndex(a.stage) < stageIndex(b.stage) && (a.actualOn ?? '') > (b.actualOn ?? '')),
        );
        expect(warned).toBe(disordered);
      }),
    );
  });
});

describe('a stalled milestone', () => {
  it('has passed its planned day without being reached or skipped', () => {
    const rows = [
      milestone('measures', '2024-09-15'),
      milestone('plan-approved', '2024-01-01'),
      milestone('interest', '2024-09-16'),
      milestone('selection', '2024-01-01', '2024-02-01'),
      milestone('revision', null),
      { ...milestone('closing', '2024-01-01'), isSkipped: true },
    ];
    expect(stalledMilestones(rows, today)).toEqual([
      { stage: 'plan-approved', plannedOn: '2024-01-01', overdueDays: 259 },
      { stage: 'measures', plannedOn: '2024-09-15', overdueDays: 1 },
    ]);
  });
});

const unit: WatchedUnit = {
  unitId: 'u1',
  cooperationFrom: localDate('2024-01-01'),
  cooperationTo: null,
  contactsOn: [localDate('2024-07-01'), localDate('2024-03-01')],
  hasConsultant: true,
  milestones: [],
  description: null,
  lacksBaseline: false,
  lacksLaterAssessment: false,
};

describe('the watch', () => {
  const rule = { silentAfterDays: 77 };

  it('calls a unit silent from the day the limit is reached', () => {
    expect(watchUnit(unit, today, rule)).toMatchObject({
      daysSilent: 77,
      isSilent: true,
      lastContactOn: '2024-07-01',
      nextStep: { code: 'arrange-visit' },
    });
    expect(watchUnit(unit, addDays(today, -1), rule).isSilent).toBe(false);
  });

  it('counts from the start of the cooperation while there was no contact, and not on the future', () => {
    expect(watchUnit({ ...unit, contactsOn: [] }, today, rule).daysSilent).toBe(259);
    expect(watchUnit({ ...unit, contactsOn: [addDays(today, 3)] }, today, rule).daysSilent).toBe(259);
  });

  it('leaves a unit alone before and after its cooperation, and one whose start nobody knows', () => {
    const before = { ...unit, cooperationFrom: addDays(today, 1) };
    const over = { ...unit, cooperationTo: addDays(today, -1), milestones: [milestone('closing', '2024-01-01')] };
    const unknown = { ...unit, cooperationFrom: null };
    expect(silentUnits([before, over, unknown], today, rule)).toEqual([]);
    expect(watchUnit(over, today, rule).nextStep).toBeNull();
    expect(watchUnit(unknown, today, rule).nextStep?.code).toBe('set-cooperation-start');
  });

  it('lists the silent before the stalled, each from the worst', () => {
    const silent = { ...unit, unitId: 'silent' };
    const longer = { ...unit, unitId: 'longer', contactsOn: [] };
    const stalled = {
      ...unit,
      unitId: 'stalled',
      contactsOn: [today],
      milestones: [milestone('measures', '2024-09-01')],
    };
    const fine = { ...unit, unitId: 'fine', contactsOn: [today] };
    const listed = silentUnits([fine, stalled, silent, longer], today, rule).map((one) => one.unitId);
    expect(listed).toEqual(['longer', 'silent', 'stalled']);
  });

  it('never makes a unit more silent by one more contact', () => {
    fc.assert(
      fc.property(fc.array(anyDay), anyDay, (contactsOn, more) => {
        const before = watchUnit({ ...unit, contactsOn }, today, rule).daysSilent ?? 0;
        const after = watchUnit({ ...unit, contactsOn: [...contactsOn, more] }, today, rule).daysSilent ?? 0;
        expect(after).toBeLessThanOrEqual(before);
        expect(after).toBeLessThanOrEqual(more <= today ? Math.max(0, daysBetween(more, today)) : before);
      }),
    );
  });
});

describe('the next step', () => {
  const calm: UnitSituation = { ...unit, isSilent: false, stalled: [] };
  const signed = milestone('memorandum-signed', null, '2024-01-10');
  const planned = milestone('plan-approved', null, '2024-05-10');
  const everything = STAGES.map((stage) => milestone(stage, '2024-10-01'));

  it.each([
    ['assign-consultant', { hasConsultant: false }],
    ['settle-milestone', { stalled: stalledMilestones([milestone('measures', '2024-01-01')], today) }],
    ['approve-description', { description: 'agreed' }],
    ['agree-description', { description: 'draft' }],
    ['write-description', { milestones: [signed] }],
    ['assess-baseline', { description: 'approved', lacksBaseline: true }],
    ['assess-again', { description: 'approved', lacksLaterAssessment: true, milestones: [planned] }],
    ['plan-milestone', {}],
  ] as const)('is to %s', (code, change) => expect(nextStep({ ...calm, ...change })?.code).toBe(code));

  it('names the stage, and nothing when everything is dated', () => {
    expect(nextStep({ ...calm, milestones: [milestone('interest', null, '2024-01-01')] })?.stage).toBe('selection');
    expect(nextStep({ ...calm, milestones: everything })).toBeNull();
  });
});

describe('codes of the territory', () => {
  it('of a municipality are six digits kept as text', () => {
    expect(parseMunicipalityCode(' 554\u00a0782 ')).toEqual({ ok: true, value: '554782' });
    expect(parseMunicipalityCode('')).toMatchObject({ error: { code: 'municipality.code-empty' } });
    for (const text of ['55478', '5547820', '55478a', 'CZ0100554782', '554782.0']) {
      expect(parseMunicipalityCode(text)).toMatchObject({ error: { code: 'municipality.code-malformed' } });
    }
  });

  it('of a municipality pass with a warning while no list is loaded', () => {
    const code = '554782';
    if (!isMunicipalityCode(code)) throw new Error('a code');
    expect(municipalityStanding(code, null)).toMatchObject({
      isAllowed: true,
      problem: { code: 'municipality.list-not-loaded' },
    });
    expect(municipalityStanding(code, new Set([code]))).toEqual({ isAllowed: true, problem: null });
    expect(municipalityStanding(code, new Set())).toMatchObject({ isAllowed: false });
  });

  it('of region and district are known and belong together', () => {
    const lists = { regions: new Set(['CZ020', 'CZ042']), regionOfDistrict: new Map([['CZ0201', 'CZ020']]) };
    const found = (regionCode: string | null, districtCode: string | null): string[] =>
      codes(regionDistrictProblems({ regionCode, districtCode }, lists));
    expect(found('CZ020', 'CZ0201')).toEqual([]);
    expect(found(null, null)).toEqual([]);
    expect(found('CZ042', 'CZ0201')).toEqual(['district.in-other-region']);
    expect(found('CZ061', 'CZ9999')).toEqual(['region.unknown', 'district.unknown']);
  });

  it('of the exclusion index stay within its points and years', () => {
    const index = { points: 30, year: 2022, methodologyYear: 2023 };
    expect(exclusionIndexProblems(index, today)).toEqual([]);
    expect(exclusionIndexProblems({ ...index, points: 0 }, today)).toEqual([]);
    for (const points of [-1, 31, 12.5]) {
      expect(codes(exclusionIndexProblems({ ...index, points }, today))).toEqual(['exclusion-index.points-range']);
    }
    expect(exclusionIndexProblems({ ...index, year: 22, methodologyYear: 2025 }, today)).toHaveLength(2);
  });
});

describe('an assignment', () => {
  const draft: UnitAssignmentDraft = {
    userId: 'jana',
    unitId: 'u1',
    role: 'consultant',
    thematicAreaId: null,
    validFrom: localDate('2024-01-01'),
    validTo: localDate('2024-06-30'),
    substituteId: null,
  };

  it('does not stand twice at the same time', () => {
    const next = { ...draft, validFrom: localDate('2024-06-30'), validTo: null };
    expect(codes(assignmentProblems(next, [draft]))).toEqual(['assignment.overlaps']);
    expect(assignmentProblems({ ...next, validFrom: localDate('2024-07-01') }, [draft])).toEqual([]);
  });

  it('of a consultant and of an expert stand side by side, also of two areas', () => {
    const expert = { ...draft, thematicAreaId: 'housing' };
    expect(assignmentProblems(expert, [draft, { ...expert, thematicAreaId: 'debt' }])).toEqual([]);
    expect(assignmentProblems({ ...draft, unitId: 'u2' }, [draft])).toEqual([]);
  });

  it('does not end before it starts nor substitute itself', () => {
    expect(codes(assignmentProblems({ ...draft, validTo: localDate('2023-12-31') }, [draft]))).toEqual([
      'assignment.period-reversed',
    ]);
    expect(codes(assignmentProblems({ ...draft, substituteId: 'jana' }, []))).toEqual([
      'assignment.substitute-is-self',
    ]);
  });

  it('overlaps another exactly when they share a day', () => {
    const periods = fc.record({ from: fc.nat(12), length: fc.option(fc.nat(6)) }).map(({ from, length }) => ({
      validFrom: addDays(today, from),
      validTo: length === null ? null : addDays(today, from + length),
    }));
    const days = Array.from({ length: 40 }, (_, index) => addDays(today, index));
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        const holds = (one: typeof a, on: LocalDate): boolean =>
          one.validFrom <= on && (one.validTo === null || on <= one.validTo);
        expect(overlaps(a, b)).toBe(days.some((on) => holds(a, on) && holds(b, on)));
      }),
    );
  });
});

describe('a hand-over', () => {
  const offered = { state: 'offered', successorId: 'petr' } as const;

  it('is accepted by the successor and withdrawn by who assigns', () => {
    expect(handoverRefusals(offered, 'accept', { id: 'petr', mayAssign: false })).toEqual([]);
    expect(codes(handoverRefusals(offered, 'accept', { id: 'jana', mayAssign: true }))).toEqual([
      'handover.not-successor',
    ]);
    expect(handoverRefusals(offered, 'withdraw', { id: 'x', mayAssign: true })).toEqual([]);
    expect(codes(handoverRefusals(offered, 'withdraw', { id: 'petr', mayAssign: false }))).toEqual(['access.denied']);
  });

  it('ends with either', () => {
    for (const kind of ['accept', 'withdraw'] as const) {
      const state = handoverStateAfter(kind);
      expect(HANDOVER_STATES).toContain(state);
      expect(codes(handoverRefusals({ ...offered, state }, kind, { id: 'petr', mayAssign: true }))).toEqual([
        'handover.closed',
      ]);
    }
  });
});
