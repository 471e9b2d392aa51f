import * as fc from 'fast-check';
import { localDate } from '../kernel/local-date.ts';
import {
  availableEnquiryTransitions,
  ENQUIRY_STATES,
  ENQUIRY_TRANSITION_KINDS,
  OPEN_ENQUIRY_STATES,
  SETTLED_ENQUIRY_STATES,
  WAITING_ENQUIRY_STATES,
  enquiryRefusals,
  enquirySettledOn,
  enquiryStateAfter,
  type EnquiryActor,
  type EnquirySituation,
} from './enquiry-transitions.ts';

const me: EnquiryActor = { id: 'me', mayHandle: true, isManager: false };
const manager: EnquiryActor = { id: 'boss', mayHandle: true, isManager: true };
const stands = (state: EnquirySituation['state'], ownerId: string | null = null): EnquirySituation => ({
  state,
  ownerId,
  isAnonymised: false,
});
const open = (situation: EnquirySituation, actor: EnquiryActor) =>
  availableEnquiryTransitions(situation, actor)
    .filter(({ refusals }) => refusals.length === 0)
    .map(({ kind }) => kind);

describe('the states of an enquiry', () => {
  it('wait for somebody or are settled, and what is open waits', () => {
    expect([...WAITING_ENQUIRY_STATES, ...SETTLED_ENQUIRY_STATES].sort()).toEqual([...ENQUIRY_STATES].sort());
    expect(WAITING_ENQUIRY_STATES).toEqual(['suspected', ...OPEN_ENQUIRY_STATES]);
  });
});

describe('the steps of an enquiry', () => {
  it.each([
    ['suspected', null, ['release', 'spam']],
    ['new', null, ['take', 'assign', 'spam']],
    ['taken', 'me', ['assign', 'answer', 'interest', 'close', 'spam']],
    ['taken', 'other', ['take', 'assign', 'spam']],
    ['answered', 'me', ['take', 'assign', 'answer', 'interest', 'close']],
    ['interest', 'me', ['answer', 'close']],
    ['closed', 'me', ['reopen']],
    ['spam', null, ['release']],
  ] as const)('from %s of %s are %j', (state, owner, expected) => {
    expect(open(stands(state, owner), me)).toEqual(expected);
  });

  it('of another owner are for a manager as well', () => {
    expect(enquiryRefusals(stands('taken', 'other'), 'answer', me)).toEqual([{ code: 'enquiry.not-owner' }]);
    expect(enquiryRefusals(stands('taken', 'other'), 'answer', manager)).toEqual([]);
  });

  it('are for nobody who does not handle enquiries, nor once nothing of the person is left', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ENQUIRY_STATES),
        fc.constantFrom(...ENQUIRY_TRANSITION_KINDS),
        fc.constantFrom(null, 'me'),
        (state, kind, owner) => {
          const situation = stands(state, owner);
          expect(enquiryRefusals(situation, kind, { ...me, mayHandle: false })).toEqual([{ code: 'access.denied' }]);
          expect(enquiryRefusals({ ...situation, isAnonymised: true }, kind, manager)).toEqual([
            { code: 'enquiry.anonymised' },
          ]);
        },
      ),
    );
  });

  it('never lead out of the known states, and an interest stays one when it is answered', () => {
    expect(enquiryStateAfter('interest', 'answer')).toBe('interest');
    expect(enquiryStateAfter('taken', 'answer')).toBe('answered');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ENQUIRY_TRANSITION_KINDS)), (kinds) => {
        let situation = stands('new');
        for (const kind of kinds) {
          if (enquiryRefusals(situation, kind, manager).length > 0) continue;
          const state = enquiryStateAfter(situation.state, kind);
          expect(ENQUIRY_STATES).toContain(state);
          situation = { ...situation, state, ownerId: kind === 'take' ? manager.id : situation.ownerId };
        }
      }),
    );
  });
});

describe('since when an enquiry is settled', () => {
  it.each([
    ['new', null, null],
    ['suspected', null, null],
    ['taken', '2024-09-18', null],
    ['answered', null, '2024-09-20'],
    ['closed', '2024-09-18', '2024-09-18'],
    ['spam', null, '2024-09-20'],
  ] as const)('%s, settled on %s before, is settled on %s', (state, before, expected) =>
    expect(enquirySettledOn(state, before && localDate(before), localDate('2024-09-20'))).toBe(expected),
  );
});
