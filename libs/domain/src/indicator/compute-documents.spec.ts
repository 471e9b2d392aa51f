import fc from 'fast-check';
import { DELIVERABLE_TRANSITION_KINDS } from '../deliverable/deliverable-state.ts';
import type { RecordedTransition } from '../deliverable/state-at.ts';
import { transitionRule } from '../deliverable/transition-table.ts';
import { addDays } from '../kernel/date-arithmetic.ts';
import { localDate } from '../kernel/local-date.ts';
import { computeDocuments, type DocumentEvidence } from './compute-documents.ts';

const start = localDate('2024-01-01');
const step = (kind: RecordedTransition['kind'], day: number, sequence = day): RecordedTransition => ({
  sequence,
  kind,
  toState: transitionRule(kind).to,
  effectiveOn: addDays(start, day),
  recordedFrom: `${addDays(start, day)}T08:00:00Z`,
  recordedTo: null,
});
const rows: DocumentEvidence[] = [
  { id: 'planned', transitions: [] },
  { id: 'review', transitions: [step('start', 1), step('submit', 5)] },
  { id: 'returned', transitions: [step('start', 1), step('submit', 5), step('return', 8)] },
  { id: 'approved', transitions: [step('start', 1), step('submit', 5), step('approve', 10)] },
  { id: 'published', transitions: [step('approve', 10), step('publish', 20)] },
  { id: 'withdrawn', transitions: [step('approve', 10), step('withdraw', 30)] },
];
const day = (count: number) => addDays(start, count);

describe('computeDocuments', () => {
  it('counts from approval and says why of each', () => {
    const result = computeDocuments(rows, { countsFrom: 'approved' }, day(40));
    expect(result.value).toBe(2);
    const reasons = [...result.counted, ...result.almost, ...result.notCounted].map((one) => [
      one.id,
      one.state,
      one.reason,
    ]);
    expect(reasons).toEqual([
      ['approved', 'counted', { code: 'document.approved', params: { on: '2024-01-11' } }],
      [
        'published',
        'counted',
        { code: 'document.approved-published', params: { on: '2024-01-21', approvedOn: '2024-01-11' } },
      ],
      ['review', 'almost', { code: 'document.in-review', params: { on: '2024-01-06' } }],
      ['planned', 'not-counted', { code: 'document.planned', params: {} }],
      ['returned', 'not-counted', { code: 'document.returned', params: { on: '2024-01-09' } }],
      ['withdrawn', 'not-counted', { code: 'document.withdrawn', params: { on: '2024-01-31' } }],
    ]);
  });

  it('counts from publication when the rule says so, an approved one being almost there', () => {
    const result = computeDocuments(rows, { countsFrom: 'published' }, day(40));
    expect(result.counted.map((one) => one.id)).toEqual(['published']);
    expect(result.counted[0]?.reason).toEqual({ code: 'document.published', params: { on: '2024-01-21' } });
    expect(result.almost.map((one) => one.id)).toEqual(['review', 'approved']);
  });

  it('takes a withdrawal from its date, not backwards', () => {
    const values = [9, 10, 29, 30].map((count) => computeDocuments(rows, { countsFrom: 'approved' }, day(count)).value);
    expect(values).toEqual([0, 3, 3, 2]);
  });

  it('flags what came after the project', () => {
    const late = { id: 'late', transitions: [{ ...step('approve', 1), afterProjectEnd: true }] };
    const [judged] = computeDocuments([late], { countsFrom: 'approved' }, day(2)).counted;
    expect(judged?.warnings).toEqual([{ code: 'document.after-project-end', params: { on: '2024-01-02' } }]);
  });

  it('flags what holds for a day before there was evidence, and counts it all the same', () => {
    const early = { id: 'early', transitions: [{ ...step('approve', 1), beforeEvidence: true }] };
    const { value, counted } = computeDocuments([early], { countsFrom: 'approved' }, day(2));
    expect(value).toBe(1);
    expect(counted[0]?.warnings).toEqual([{ code: 'document.before-evidence', params: { on: '2024-01-02' } }]);
  });
});

describe('properties', () => {
  const anyStep = fc
    .record({ kind: fc.constantFrom(...DELIVERABLE_TRANSITION_KINDS), day: fc.nat(90), sequence: fc.nat(1000) })
    .map(({ kind, day: on, sequence }) => step(kind, on, sequence));
  const anyRows = fc.array(fc.record({ id: fc.uuid(), transitions: fc.array(anyStep, { maxLength: 6 }) }));
  const anyRule = fc.record({ countsFrom: fc.constantFrom('approved' as const, 'published' as const) });

  it('counted, almost and not counted are together all, each once', () => {
    fc.assert(
      fc.property(anyRows, anyRule, fc.nat(100), (evidence, rule, count) => {
        const { value, counted, almost, notCounted } = computeDocuments(evidence, rule, day(count));
        const ids = [...counted, ...almost, ...notCounted].map((one) => one.id);
        expect(ids.sort()).toEqual(evidence.map((one) => one.id).sort());
        expect(value).toBe(counted.length);
      }),
    );
  });

  it('the rule of publication never counts more than that of approval', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(100), (evidence, count) => {
        const published = computeDocuments(evidence, { countsFrom: 'published' }, day(count)).value;
        expect(published).toBeLessThanOrEqual(computeDocuments(evidence, { countsFrom: 'approved' }, day(count)).value);
      }),
    );
  });

  it('what happens later never changes an earlier day', () => {
    fc.assert(
      fc.property(anyRows, anyRule, fc.nat(80), (evidence, rule, count) => {
        const until = evidence.map(({ id, transitions }) => ({
          id,
          transitions: transitions.filter((one) => one.effectiveOn <= day(count)),
        }));
        expect(computeDocuments(evidence, rule, day(count))).toEqual(computeDocuments(until, rule, day(count)));
      }),
    );
  });
});
