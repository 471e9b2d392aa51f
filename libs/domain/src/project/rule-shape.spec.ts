import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateProjectDefinition } from './validate-project-definition.ts';

const definition = JSON.parse(readFileSync(join(__dirname, '../../../../data/rssz.json'), 'utf8')) as {
  indicators: { code: string; rule: object }[];
};
const found = (more: object): string[] => {
  const indicators = definition.indicators.map((one) =>
    one.code === 'participants' ? { ...one, rule: { ...one.rule, ...more } } : one,
  );
  const validation = validateProjectDefinition({ ...definition, indicators });
  return validation.ok ? [] : validation.problems.map((one) => `${one.path} ${one.code}`);
};

describe('the optional parameters of the rule for counting persons', () => {
  it('may be left out or given', () => {
    expect(found({})).toEqual([]);
    const electronicModes = ['remote', 'e-learning'];
    const requiredFields = ['surname', 'disadvantages'];
    expect(found({ hourMinutesByKind: { training: 45 }, electronicModes, requiredFields })).toEqual([]);
  });

  it.each([
    [{ electronicModes: ['phone'] }, '/electronicModes/0 definition.not-in-list'],
    [{ requiredFields: [] }, '/requiredFields definition.empty'],
    [{ requiredFields: ['birthNumber'] }, '/requiredFields/0 definition.not-in-list'],
    [{ hourMinutesByKind: { training: 0 } }, '/hourMinutesByKind/training definition.not-positive'],
  ])('refuse %j', (more, problem) => expect(found(more)).toEqual([`/indicators/1/rule${problem}`]));
});
