import { describe, expect, it } from '@jest/globals';
import { answerNow, leastOf } from './kept-answer.ts';
import { keptRow } from './offline-paths.ts';

const row = (address: string) => keptRow(new URL(`https://rssz.example/api/v1/${address}`));

describe('what the device keeps for writing without signal', () => {
  it('is named by what it is of, never by a person', () => {
    expect(row('session')).toBe('answer:session');
    expect(row('projects/RSSZ/territorial-units?size=200&sort=name')).toBe('answer:units:RSSZ');
    expect(row('projects/RSSZ/participants?unit=u1&size=500&sort=name')).toBe('answer:people:RSSZ:u1');
    expect(row('projects/RSSZ/log-templates/last-time?unit=u1&heldOn=2024-09-16')).toBe('answer:last:RSSZ:u1');
  });

  it('is nothing else of the API', () => {
    const others = [
      'projects/RSSZ/participants?page=1',
      'projects/RSSZ/participants/p1',
      'projects/RSSZ/advisory-logs',
    ];
    expect(others.map(row)).toEqual([null, null, null]);
  });

  it('is the least of each answer: of people the name and the pseudonym, of the session no secret', () => {
    const person = {
      id: 'p',
      code: 'P-001',
      givenName: 'Jan',
      surname: 'Vzorový',
      birthDate: '1980-05-01',
      minutes: 60,
    };
    expect(leastOf('answer:people:RSSZ:u1', { total: 1, items: [person] })).toEqual({
      total: 1,
      items: [{ id: 'p', code: 'P-001', givenName: 'Jan', surname: 'Vzorový' }],
    });
    const session = { csrfToken: 'secret', today: '2024-09-16', demo: false, user: { id: 'u', email: 'a@b.cz' } };
    expect(leastOf('answer:session', session)).toMatchObject({ csrfToken: '', user: { id: 'u', email: '' } });
  });

  it('moves the business day on with the days of the device, and never back', () => {
    const kept = { savedAt: '2024-09-16T20:00:00.000Z', value: { today: '2020-02-28' } };
    expect(answerNow('answer:session', kept, '2024-09-18T06:00:00.000Z')).toEqual({ today: '2020-03-01' });
    expect(answerNow('answer:session', kept, '2024-09-16T21:59:00.000Z')).toEqual({ today: '2020-02-28' });
    expect(answerNow('answer:session', kept, '2024-09-10T06:00:00.000Z')).toEqual({ today: '2020-02-28' });
  });
});
