import { hoursForm, hoursFormProblems, hoursRequest, type HoursForm } from './hours-draft.ts';

const today = '2024-09-16';
const form: HoursForm = {
  ...hoursForm('2024-09-12'),
  minutes: '2,5',
  activityGroup: ' Porady týmu ',
  keyActivity: 'KA01',
};
const found = (over: Partial<HoursForm>): string[] =>
  hoursFormProblems({ ...form, ...over }, today).map(({ field, code }) => `${field ?? ''}:${code}`);

describe('hours as typed', () => {
  it('are sent in minutes, one day when no other is given', () => {
    expect(hoursRequest(form)).toEqual({
      from: '2024-09-12',
      to: '2024-09-12',
      minutes: 150,
      kind: 'project',
      activityGroup: 'Porady týmu',
      keyActivity: 'KA01',
    });
  });

  it('go without a description when they are in the totals only', () => {
    const request = hoursRequest({ ...form, kind: 'leave', minutes: '8:00' });
    expect(request).toMatchObject({ minutes: 480, activityGroup: null, keyActivity: null });
  });

  it.each<[string, Partial<HoursForm>, string[]]>([
    ['nothing', {}, []],
    ['no length', { minutes: '' }, ['minutes:hours.empty']],
    ['a length that is none', { minutes: 'dvě' }, ['minutes:hours.not-a-number']],
    ['no day', { from: '' }, ['from:date.empty']],
    ['an end that is no day', { to: '31. 2.' }, ['to:date.not-a-date']],
    ['a stretch turned round', { to: '2024-09-11' }, ['to:hours.period-reversed']],
    ['work of tomorrow', { from: '2024-09-17' }, ['from:hours.in-future']],
    ['no group of activities', { activityGroup: '' }, ['activityGroup:hours.group-required']],
  ])('are told %s', (_name, over, problems) => expect(found(over)).toEqual(problems));
});
