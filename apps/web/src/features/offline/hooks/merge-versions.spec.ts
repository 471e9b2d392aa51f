import { describe, expect, it } from '@jest/globals';
import { valueDifference } from '@rssz/domain';
import type { AdvisoryLogRequest } from '../../../shared/api/types.ts';
import { comparable, fieldsToDecide, mergedRequest } from './merge-versions.ts';

const visit = (over: Partial<AdvisoryLogRequest>): AdvisoryLogRequest => ({
  unitId: 'u',
  heldOn: '2024-09-16',
  minutes: 60,
  mode: 'in-person',
  thematicArea: 'bydleni',
  keyActivity: 'KA02',
  note: '',
  attendees: [],
  ...over,
});
const [a, b] = [
  { participantId: 'a', minutes: 60 },
  { participantId: 'b', minutes: 60 },
];

describe('two versions of one visit', () => {
  const mine = visit({ minutes: 90, note: 'můj', startsAt: '09:00', endsAt: '10:30', reason: 'Přesněji' });
  const theirs = visit({ minutes: 120, startsAt: '08:00', endsAt: '10:00' });

  it('are decided by what differs: times together, the reason of a correction not at all', () => {
    const fields = fieldsToDecide(valueDifference(comparable(theirs), comparable(mine)));
    expect(fields.sort()).toEqual(['minutes', 'note', 'startsAt']);
  });

  it('do not differ by the order of people or units', () => {
    const [one, other] = [visit({ attendees: [a!, b!] }), visit({ attendees: [b!, a!] })];
    expect(valueDifference(comparable(one), comparable(other))).toEqual([]);
  });

  it('become one: mine, with what was chosen of theirs', () => {
    const merged = mergedRequest(mine, theirs, { startsAt: 'theirs', minutes: 'theirs' });
    expect(merged).toMatchObject({ startsAt: '08:00', endsAt: '10:00', minutes: 120, note: 'můj', reason: 'Přesněji' });
    expect(mergedRequest(mine, theirs, {})).toEqual(mine);
  });
});
