import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENQUIRY_TERMS } from '../enquiry/enquiry-terms.ts';
import { validateProjectDefinition } from './validate-project-definition.ts';

const definition = JSON.parse(readFileSync(join(__dirname, '../../../../data/rssz.json'), 'utf8')) as {
  enquiries: Record<string, unknown>;
};
const found = (enquiries: object | undefined): string[] =>
  validateProjectDefinition({ ...definition, enquiries }).problems.map(({ path, code }) => `${path} ${code}`);

describe('the terms of enquiries in a definition', () => {
  it('may be left out; those of RSSZ are ours, marked as assumed', () => {
    expect(found(undefined)).toEqual([]);
    expect(definition.enquiries).toMatchObject({ ...ENQUIRY_TERMS, isAssumption: true });
  });

  it.each([
    [{ answerWorkingDays: 0 }, '/enquiries/answerWorkingDays definition.not-positive'],
    [{ keptMonths: 'year' }, '/enquiries/keptMonths definition.wrong-type'],
    [{ source: ' ' }, '/enquiries/source definition.empty'],
  ])('are refused as %j', (more, problem) => expect(found({ ...definition.enquiries, ...more })).toEqual([problem]));
});
