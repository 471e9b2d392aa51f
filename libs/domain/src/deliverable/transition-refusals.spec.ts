import fc from 'fast-check';
import { permissionsOf } from '../access/role.ts';
import { localDate } from '../kernel/local-date.ts';
import {
  DELIVERABLE_STATES,
  DELIVERABLE_TRANSITION_KINDS,
  type DeliverableState,
  type DeliverableTransitionKind,
} from './deliverable-state.ts';
import {
  availableTransitions,
  isAfterProjectEnd,
  transitionRefusals,
  type DeliverableSituation,
  type TransitionDraft,
} from './transition-refusals.ts';
import { isPublicationUrl } from './publication-refusals.ts';
import { TRANSITION_TABLE, transitionKindTo, transitionRule } from './transition-table.ts';

const today = localDate('2024-09-16');
const manager = { id: 'manager', permissions: permissionsOf('manager') };
const consultant = { id: 'consultant', permissions: permissionsOf('consultant') };
const project = { startsOn: localDate('2023-01-01'), endsOn: localDate('2024-12-31') };
const inReview: DeliverableSituation = { state: 'in-review', files: [{ uploadedBy: 'consultant' }], project };

const codes = (situation: DeliverableSituation, draft: Partial<TransitionDraft>, actor = manager): string[] =>
  transitionRefusals(situation, { kind: 'approve', effectiveOn: today, ...draft }, actor, today).map((one) => one.code);

describe('the table of transitions', () => {
  it('is the walk of issue 2', () => {
    const walk: DeliverableTransitionKind[] = ['start', 'submit', 'approve', 'publish'];
    let state: DeliverableState = 'planned';
    for (const kind of walk) {
      expect(transitionRule(kind).from).toContain(state);
      state = transitionRule(kind).to;
    }
    expect(state).toBe('published');
  });

  it('names every kind once and leads between two states in one way', () => {
    expect(TRANSITION_TABLE.map((rule) => rule.kind).sort()).toEqual([...DELIVERABLE_TRANSITION_KINDS].sort());
    const steps = TRANSITION_TABLE.flatMap((rule) => rule.from.map((from) => `${from}>${rule.to}`));
    expect(new Set(steps).size).toBe(steps.length);
    expect(transitionKindTo('in-review', 'approved')).toBe('approve');
    expect(transitionKindTo('planned', 'published')).toBeNull();
  });

  it('lets no state be a dead end', () => {
    for (const state of DELIVERABLE_STATES) {
      expect(availableTransitions({ state, files: [] }, manager)).not.toEqual([]);
    }
  });
});

describe('approval', () => {
  it('passes with a file of somebody else', () => expect(codes(inReview, {})).toEqual([]));

  it('needs a file', () => expect(codes({ ...inReview, files: [] }, {})).toEqual(['deliverable.file-required']));

  it('needs another person than any uploader', () => {
    const files = [{ uploadedBy: 'consultant' }, { uploadedBy: 'manager' }];
    expect(codes({ ...inReview, files }, {})).toEqual(['deliverable.approver-uploaded']);
  });

  it('is not for a consultant', () => {
    expect(codes({ ...inReview, files: [{ uploadedBy: 'x' }] }, {}, consultant)).toEqual(['access.denied']);
  });

  it('after the end of the project is open and flagged', () => {
    const later = localDate('2025-01-15');
    expect(transitionRefusals(inReview, { kind: 'approve', effectiveOn: later }, manager, later)).toEqual([]);
    expect(isAfterProjectEnd(later, project)).toBe(true);
    expect(isAfterProjectEnd(project.endsOn, project)).toBe(false);
  });

  it('for a day before there was evidence needs a reason that says since when there is', () => {
    const evidenced = { ...inReview, evidenceOn: localDate('2024-09-10') };
    const refused = (on: string, reason = ''): unknown[] =>
      transitionRefusals(evidenced, { kind: 'approve', effectiveOn: localDate(on), reason }, manager, today);
    expect(refused('2024-09-10')).toEqual([]);
    expect(refused('2024-09-09')).toEqual([
      { code: 'deliverable.backdated-reason-required', field: 'reason', params: { evidenceOn: '2024-09-10' } },
    ]);
    expect(refused('2024-09-09', 'Schváleno na poradě, soubor nahrán později.')).toEqual([]);
  });

  it('holds for a day that has come, not before the step before it nor before the project', () => {
    expect(codes(inReview, { effectiveOn: localDate('2024-09-17') })).toEqual(['deliverable.effective-in-future']);
    expect(codes(inReview, { effectiveOn: localDate('2022-12-31') })).toEqual(['deliverable.effective-before-project']);
    const submitted = { ...inReview, lastEffectiveOn: localDate('2024-06-01') };
    expect(codes(submitted, { effectiveOn: localDate('2024-05-31') })).toEqual([
      'deliverable.effective-before-previous',
    ]);
  });
});

describe('publication', () => {
  const approved: DeliverableSituation = { state: 'approved', files: [], approvedOn: localDate('2024-06-01'), project };
  const publish = (draft: Partial<TransitionDraft>): string[] => codes(approved, { kind: 'publish', ...draft });

  it('needs an address and a day', () => {
    expect(publish({})).toEqual(['deliverable.publication-url-required', 'deliverable.publication-date-required']);
    expect(publish({ publishedUrl: 'https://mmr.gov.cz/a.pdf', publishedOn: localDate('2024-06-01') })).toEqual([]);
  });

  it('lies between approval and today', () => {
    const publishedUrl = 'https://mmr.gov.cz/a.pdf';
    const on = (date: string): string[] => publish({ publishedUrl, publishedOn: localDate(date) });
    expect(on('2024-05-31')).toEqual(['deliverable.publication-before-approval']);
    expect(on('2024-09-17')).toEqual(['deliverable.publication-in-future']);
  });

  it('for a day before there was evidence needs a reason as well', () => {
    const publishedOn = localDate('2024-06-01');
    const draft = {
      kind: 'publish' as const,
      effectiveOn: publishedOn,
      publishedUrl: 'https://mmr.gov.cz',
      publishedOn,
    };
    const evidenced = { ...approved, evidenceOn: localDate('2024-06-02') };
    expect(codes(evidenced, draft)).toEqual(['deliverable.backdated-reason-required']);
    expect(codes(evidenced, { ...draft, reason: 'Zveřejněno před vložením souboru.' })).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'ftp://a.cz/b',
    'mmr.cz',
    'https://',
    'https://a b.cz',
    'https://user@',
    'file:///etc',
  ])('is not at %s', (url) => expect(isPublicationUrl(url)).toBe(false));

  it.each(['https://mmr.gov.cz', 'http://a.cz:8080/x?y=1#z', 'https://www.socialni-zaclenovani.cz/č'])(
    'may be at %s',
    (url) => expect(isPublicationUrl(url)).toBe(true),
  );
});

describe('reasons', () => {
  it.each(['return', 'withdraw'] as const)('%s says why', (kind) => {
    expect(codes(inReview, { kind })).toEqual(['reason.required']);
    expect(codes(inReview, { kind, reason: '  ' })).toEqual(['reason.required']);
    expect(codes(inReview, { kind, reason: 'chybí příloha' })).toEqual([]);
  });

  it.each(['return', 'withdraw'] as const)('%s asks for one reason only, however far back it holds', (kind) => {
    const evidenced = { ...inReview, evidenceOn: today };
    expect(codes(evidenced, { kind, effectiveOn: localDate('2024-01-31') })).toEqual(['reason.required']);
  });
});

describe('properties', () => {
  const situations = fc.record({
    state: fc.constantFrom(...DELIVERABLE_STATES),
    files: fc.array(fc.record({ uploadedBy: fc.constantFrom('manager', 'consultant') })),
  });

  it('a transition that is not offered is refused, and what stands in the way of an offered one stays', () => {
    fc.assert(
      fc.property(situations, fc.constantFrom(...DELIVERABLE_TRANSITION_KINDS), (situation, kind) => {
        const offered = availableTransitions(situation, manager).find((one) => one.kind === kind);
        const refused = codes(situation, { kind });
        if (!offered) expect(refused).toEqual(['transition.not-allowed']);
        else expect(refused).toEqual(expect.arrayContaining(offered.refusals.map((one) => one.code)));
      }),
    );
  });

  it('somebody without permissions may do nothing', () => {
    fc.assert(
      fc.property(situations, fc.constantFrom(...DELIVERABLE_TRANSITION_KINDS), (situation, kind) => {
        expect(codes(situation, { kind, reason: 'x' }, { id: 'x', permissions: [] })).not.toEqual([]);
      }),
    );
  });
});
