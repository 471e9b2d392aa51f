import { describe, expect, it } from '@jest/globals';
import { ProblemFailure } from '../api/problem-failure.ts';
import type { AdvisoryLog, AdvisoryLogRequest } from '../api/types.ts';
import { eventOfFailure, type Sending } from './send-answer.ts';

const at = '2024-09-16T08:00:00.000Z';
const request = { unitId: 'u', heldOn: '2024-09-16', minutes: 60, attendees: [] } as unknown as AdvisoryLogRequest;
const visit: Sending = { entryId: 'a', key: 'a:1', content: { kind: 'write', request } };
const voiding: Sending = { entryId: 'a', key: 'a:1', content: { kind: 'void', reason: 'Nekonalo se' } };
const stored = (over: Partial<AdvisoryLog> = {}): AdvisoryLog =>
  ({
    version: 7,
    voided: null,
    unit: { id: 'u' },
    thematicArea: { code: 'x' },
    attendees: [],
    furtherUnits: [],
    ...over,
  }) as unknown as AdvisoryLog;
const stale = (current: AdvisoryLog, changed: string[]) =>
  new ProblemFailure(409, { code: 'version.stale', current, changed });

describe('what the failure of a submission means', () => {
  it('is to be sent again when nobody knows whether it arrived, or the server asks for patience', () => {
    const failures = [
      new TypeError('Failed to fetch'),
      new DOMException('', 'TimeoutError'),
      new ProblemFailure(503, {}),
      new ProblemFailure(429, {}),
      new ProblemFailure(403, { code: 'csrf.invalid' }),
    ];
    for (const failure of failures) {
      expect(eventOfFailure(visit, failure, at)).toEqual({ type: 'unanswered', entryId: 'a', key: 'a:1', at });
    }
  });

  it('waits for its author when the session is over', () => {
    expect(eventOfFailure(visit, new ProblemFailure(401, { code: 'session.required' }), at)).toBe('signed-out');
  });

  it('is a refusal with its reasons for everything that will not change by itself', () => {
    const errors = [{ field: 'heldOn', code: 'support.in-future' }] as never;
    const refused = eventOfFailure(visit, new ProblemFailure(422, { code: 'validation.failed', errors }), at);
    expect(refused).toMatchObject({ type: 'refused', problems: [{ code: 'support.in-future' }] });
    for (const code of ['access.denied', 'idempotency.key-reused', 'resource.exists', 'log.voided']) {
      const event = eventOfFailure(visit, new ProblemFailure(409, { code }), at);
      expect(event).toMatchObject({ type: 'refused', problems: [{ code }] });
    }
  });

  it('is a conflict that keeps of the stored version what is to be decided, and nothing else of it', () => {
    const attendees = [{ participantId: 'p', name: 'Malá Jana', code: 'P-001', minutes: 45 }];
    const author = { id: 'b', displayName: 'Petr Tichý' };
    const current = stored({
      ...{ minutes: 45, attendees, author, internalNote: 'Jejich vnitřní poznámka' },
      ...{ responses: [{ text: 'Nesouhlasím' }], history: [{ reason: 'Překlep' }] },
    } as unknown as Partial<AdvisoryLog>);
    const event = eventOfFailure(visit, stale(current, ['minutes']), at);
    expect(event).toMatchObject({
      type: 'conflicted',
      theirs: {
        version: 7,
        content: {
          kind: 'write',
          isVoided: false,
          request: {
            minutes: 45,
            internalNote: 'Jejich vnitřní poznámka',
            attendees: [{ participantId: 'p', minutes: 45 }],
          },
        },
      },
    });
    expect(JSON.stringify(event)).not.toMatch(/Malá|P-001|Tichý|Nesouhlasím|Překlep/);
  });

  it('keeps no internal note of others where there are no two notes to choose from', () => {
    const voided = { at, reason: 'x', by: { id: 'b', displayName: 'B' } };
    const noted = { internalNote: 'Jejich vnitřní poznámka' };
    const conflicts = [
      eventOfFailure(voiding, stale(stored(noted), ['note']), at),
      eventOfFailure(visit, stale(stored({ ...noted, voided }), []), at),
    ];
    expect(conflicts).toMatchObject([{ type: 'conflicted' }, { type: 'conflicted' }]);
    expect(JSON.stringify(conflicts)).not.toContain('poznámka');
  });

  it('is no conflict when the server already has what was sent', () => {
    expect(eventOfFailure(visit, stale(stored(), []), at)).toMatchObject({ type: 'accepted', version: 7 });
    const voided = { at, reason: 'x', by: { id: 'b', displayName: 'B' } };
    expect(eventOfFailure(voiding, stale(stored({ voided }), ['voided']), at)).toMatchObject({ type: 'accepted' });
    expect(eventOfFailure(visit, stale(stored({ voided }), []), at)).toMatchObject({ type: 'conflicted' });
  });
});
