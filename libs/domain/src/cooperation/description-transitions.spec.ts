import fc from 'fast-check';
import { permissionsOf } from '../access/role.ts';
import { localDate } from '../kernel/local-date.ts';
import { closingProblems, RESULT_OUTCOMES, type ClosingContext, type ClosingDraft } from './closing-problems.ts';
import { DESCRIPTION_STATES, DESCRIPTION_TRANSITION_KINDS } from './description-state.ts';
import {
  DESCRIPTION_TRANSITION_TABLE,
  descriptionTransitionRule,
  supersededNumbers,
} from './description-transition-table.ts';
import {
  agreementWays,
  availableDescriptionTransitions,
  descriptionEditRefusals,
  descriptionRefusals,
  type DescriptionSituation,
  type DescriptionTransitionDraft,
} from './description-transitions.ts';

const today = localDate('2024-09-16');
const manager = { id: 'manager', permissions: permissionsOf('manager') };
const consultant = { id: 'consultant', permissions: permissionsOf('consultant') };
const coordinator = { id: 'coordinator', permissions: permissionsOf('coordinator') };
const draft: DescriptionSituation = {
  state: 'draft',
  authors: ['consultant'],
  agreedBy: null,
  agreedHow: null,
  agreedOn: null,
  hasLater: false,
  previousOn: null,
  problems: [],
};
const agreed: DescriptionSituation = {
  ...draft,
  state: 'agreed',
  agreedBy: 'coordinator',
  agreedHow: 'coordinator',
  agreedOn: localDate('2024-05-01'),
};
const codes = (
  situation: DescriptionSituation,
  step: Partial<DescriptionTransitionDraft>,
  actor: { readonly id: string; readonly permissions: typeof manager.permissions } = manager,
): string[] =>
  descriptionRefusals(situation, { kind: 'agree', on: today, how: 'coordinator', ...step }, actor, today).map(
    (one) => one.code,
  );

describe('the table', () => {
  it('names every step once', () => {
    expect(DESCRIPTION_TRANSITION_TABLE.map((rule) => rule.kind).sort()).toEqual(
      [...DESCRIPTION_TRANSITION_KINDS].sort(),
    );
  });

  it('leads from draft to approved and never back to a draft', () => {
    expect(descriptionTransitionRule('agree')).toMatchObject({ from: ['draft'], to: 'agreed' });
    expect(descriptionTransitionRule('approve')).toMatchObject({ from: ['agreed'], to: 'approved' });
    expect(DESCRIPTION_TRANSITION_TABLE.map((rule) => rule.to)).not.toContain('draft');
  });

  it('lets an approved version hold until its successor is approved', () => {
    const versions = [
      { number: 1, state: 'approved' },
      { number: 2, state: 'agreed' },
      { number: 3, state: 'draft' },
    ] as const;
    expect(supersededNumbers(versions, 3, 'agree')).toEqual([2]);
    expect(supersededNumbers(versions, 2, 'approve')).toEqual([1]);
    expect(supersededNumbers(versions, 3, 'withdraw')).toEqual([]);
  });
});

describe('agreement', () => {
  it("is the coordinator's, or the manager's with the signed file", () => {
    expect(codes(draft, {}, coordinator)).toEqual([]);
    expect(codes(draft, { how: 'signed-file', fileId: 'f' })).toEqual([]);
    expect(codes(draft, { how: 'signed-file' })).toEqual(['description.signed-file-required']);
    expect(codes(draft, { how: 'coordinator' })).toEqual(['access.denied']);
    expect(codes(draft, { how: 'signed-file', fileId: 'f' }, coordinator)).toEqual(['access.denied']);
    expect(codes(draft, {}, consultant)).toEqual(['access.denied']);
    expect(codes(draft, { how: null }, coordinator)).toEqual(['validation.required']);
    expect([coordinator, manager, consultant].map(agreementWays)).toEqual([['coordinator'], ['signed-file'], []]);
  });

  it('needs a whole description', () => {
    const lacking = { ...draft, problems: [{ code: 'description.without-area' } as const] };
    expect(codes(lacking, {}, coordinator)).toEqual(['description.incomplete']);
  });

  it('of a version that no longer holds is refused, whoever of those who may agree asks', () => {
    for (const actor of [coordinator, manager]) {
      expect(codes({ ...draft, state: 'superseded' }, {}, actor)).toEqual(['description.superseded']);
      expect(codes({ ...draft, hasLater: true }, {}, actor)).toEqual(['description.superseded']);
    }
  });

  it('holds for a day that has come', () => {
    expect(codes(draft, { on: localDate('2024-09-17') }, coordinator)).toEqual(['description.day-in-future']);
  });

  it('of an amendment does not hold before the version that it amends', () => {
    const amendment = { ...draft, previousOn: localDate('2024-03-01') };
    expect(codes(amendment, { on: localDate('2024-02-29') }, coordinator)).toEqual([
      'description.agreed-before-previous',
    ]);
    expect(codes(amendment, { on: localDate('2024-03-01') }, coordinator)).toEqual([]);
  });
});

describe('approval', () => {
  it('is for a manager who neither wrote nor agreed', () => {
    expect(codes(agreed, { kind: 'approve' })).toEqual([]);
    expect(codes(agreed, { kind: 'approve' }, consultant)).toEqual(['access.denied']);
    expect(codes({ ...agreed, authors: ['consultant', 'manager'] }, { kind: 'approve' })).toEqual([
      'description.approver-wrote',
    ]);
    expect(codes({ ...agreed, agreedBy: 'manager' }, { kind: 'approve' })).toEqual(['description.approver-agreed']);
  });

  it('follows the recording of a signed file by the same manager', () => {
    expect(codes({ ...agreed, agreedBy: 'manager', agreedHow: 'signed-file' }, { kind: 'approve' })).toEqual([]);
  });

  it('does not come before the agreement', () => {
    expect(codes(agreed, { kind: 'approve', on: localDate('2024-04-30') })).toEqual([
      'description.approved-before-agreed',
    ]);
  });
});

describe('amendment and withdrawal', () => {
  it('say why, and there is one amendment at a time', () => {
    expect(codes(agreed, { kind: 'amend', reason: 'nová oblast' }, consultant)).toEqual([]);
    expect(codes(agreed, { kind: 'amend' }, consultant)).toEqual(['reason.required']);
    expect(codes({ ...agreed, hasLater: true }, { kind: 'amend', reason: 'x' })).toEqual([
      'description.amendment-exists',
    ]);
    expect(codes(draft, { kind: 'withdraw', reason: 'omyl' }, consultant)).toEqual([]);
    expect(codes(agreed, { kind: 'withdraw', reason: 'omyl' })).toEqual(['description.transition-not-allowed']);
  });

  it('are the only way to change what was agreed', () => {
    expect(DESCRIPTION_STATES.map((state) => descriptionEditRefusals(state)[0]?.code ?? null)).toEqual([
      null,
      'description.immutable',
      'description.immutable',
      'description.superseded',
    ]);
  });
});

describe('what is offered', () => {
  const situations = fc.record({
    state: fc.constantFrom(...DESCRIPTION_STATES),
    authors: fc.constantFrom(['manager'], ['consultant'], ['consultant', 'manager']),
    agreedBy: fc.constantFrom(null, 'coordinator', 'manager'),
    agreedHow: fc.constantFrom(null, 'coordinator' as const, 'signed-file' as const),
    agreedOn: fc.constant(null),
    hasLater: fc.boolean(),
    previousOn: fc.constant(null),
    problems: fc.constant([]),
  });
  const actors = fc.constantFrom(manager, consultant, coordinator, { id: 'x', permissions: [] });

  it('agrees with what is refused', () => {
    fc.assert(
      fc.property(situations, fc.constantFrom(...DESCRIPTION_TRANSITION_KINDS), actors, (situation, kind, actor) => {
        const offered = availableDescriptionTransitions(situation, actor).find((one) => one.kind === kind);
        const how = offered?.ways[0] ?? 'coordinator';
        const refused = codes(situation, { kind, how, fileId: 'f', reason: 'x' }, actor);
        if (offered) expect(refused).toEqual(offered.refusals.map((one) => one.code));
        else expect(refused).not.toEqual([]);
      }),
    );
  });

  it('of what is not for the actor says nothing but that, whatever the state: nobody is sent to settle what is not theirs', () => {
    const amending = { ...agreed, hasLater: true };
    const evaluator = { id: 'evaluator', permissions: permissionsOf('evaluator') };
    const offered = availableDescriptionTransitions(amending, evaluator);
    expect(offered.map(({ kind, refusals }) => [kind, refusals])).toEqual([
      ['approve', [{ code: 'access.denied' }]],
      ['amend', [{ code: 'access.denied' }]],
    ]);
    fc.assert(
      fc.property(situations, fc.constantFrom(...DESCRIPTION_TRANSITION_KINDS), (situation, kind) => {
        expect(codes(situation, { kind, reason: 'x' }, { id: 'x', permissions: [] })).toEqual(['access.denied']);
      }),
    );
  });

  it('to somebody without permissions is nothing', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const offered = availableDescriptionTransitions(situation, { id: 'x', permissions: [] });
        expect(offered.filter((one) => one.refusals.length === 0)).toEqual([]);
      }),
    );
  });
});

describe('the closing of a result', () => {
  const closing: ClosingDraft = {
    resultKey: 'r1',
    outcome: 'reached',
    closedOn: localDate('2024-09-01'),
    justification: 'usnesení zastupitelstva',
    evidence: [{ kind: 'file', id: 'f1' }],
  };
  const context: ClosingContext = { today, agreedOn: localDate('2024-05-01'), isClosed: false };
  const found = (change: Partial<ClosingDraft>, around: Partial<ClosingContext> = {}): string[] =>
    closingProblems({ ...closing, ...change }, { ...context, ...around }).map((one) => one.code);

  it('needs a justification and evidence whatever the outcome', () => {
    for (const outcome of RESULT_OUTCOMES) {
      expect(found({ outcome })).toEqual([]);
      expect(found({ outcome, justification: ' ', evidence: [] })).toEqual([
        'closing.justification-required',
        'closing.evidence-required',
      ]);
    }
  });

  it('lies between the agreement and today', () => {
    expect(found({ closedOn: localDate('2024-09-17') })).toEqual(['closing.in-future']);
    expect(found({ closedOn: localDate('2024-04-30') })).toEqual(['closing.before-agreement']);
    expect(found({}, { agreedOn: null })).toEqual(['closing.result-not-agreed']);
  });

  it('is corrected with a reason, by evidence that stands once', () => {
    expect(found({}, { isClosed: true })).toEqual(['reason.required']);
    expect(found({ correctionReason: 'překlep' }, { isClosed: true })).toEqual([]);
    const [file] = closing.evidence;
    expect(found({ evidence: file ? [file, { ...file, kind: 'deliverable' }, file] : [] })).toEqual(['evidence.twice']);
  });
});
