import { employmentForm, employmentFormProblems, employmentRequest, hundredthsOf } from './employment-draft.ts';

const form = {
  ...employmentForm({ projectCode: 'RSSZ', fte: '0,5' }),
  personId: 'p1',
  position: 'Konzultant OSZ',
  validFrom: '2023-01-01',
};
const found = (over: Partial<typeof form>): string[] =>
  employmentFormProblems({ ...form, ...over }).map(({ field, code }) => `${field ?? ''}:${code}`);

describe('an employment as typed', () => {
  it('is read in hundredths, with a comma or a point', () => {
    expect(['0,5', '1', '0.25', '0,05'].map(hundredthsOf)).toEqual([50, 100, 25, 5]);
    for (const text of ['', 'půl', '0,555', '-1']) expect(hundredthsOf(text)).toBeNaN();
  });

  it('is sent without an end when it has none', () => {
    expect(employmentRequest(form)).toMatchObject({ fteHundredths: 50, validTo: null, contract: 'civil-service' });
  });

  it.each<[string, Partial<typeof form>, string[]]>([
    ['nothing', {}, []],
    ['nobody', { personId: '' }, ['personId:validation.required']],
    ['no position', { position: ' ' }, ['position:validation.required']],
    ['over full time', { fteHundredths: '1,2' }, ['fteHundredths:employment.fte-range']],
    ['no number', { fteHundredths: 'půl' }, ['fteHundredths:employment.fte-range']],
    ['no beginning', { validFrom: '' }, ['validFrom:date.empty']],
    ['an end before the beginning', { validTo: '2022-12-31' }, ['validTo:employment.period-reversed']],
  ])('is told %s', (_name, over, problems) => expect(found(over)).toEqual(problems));
});
