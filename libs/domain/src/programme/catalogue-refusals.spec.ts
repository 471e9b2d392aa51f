import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeDefinitionProblem } from '../project/definition-problem.ts';
import { lostCodes } from './lost-codes.ts';
import type { ProgrammeCatalogue } from './programme-catalogue.ts';
import { validateCatalogue } from './validate-catalogue.ts';

const text = readFileSync(join(__dirname, '../../../../data/opz-plus.json'), 'utf8');
const raw = (): unknown => JSON.parse(text);
const catalogue = raw() as ProgrammeCatalogue;
const { items } = catalogue;

describe('a catalogue that cannot be used', () => {
  type Editable = Record<string, never> & { items: Record<string, unknown>[]; retiredCodes?: string[] };
  const faults = (change: (value: Editable) => void): string[] => {
    const value = raw() as Editable;
    change(value);
    return validateCatalogue(value).problems.map(describeDefinitionProblem);
  };
  const index = (code: string): number => items.findIndex((item) => item.code === code);
  const item = (value: Editable, code: string): Record<string, unknown> => value.items[index(code)] ?? {};

  it('because it is no object', () => {
    expect(validateCatalogue([]).problems).toMatchObject([{ code: 'definition.not-an-object' }]);
  });

  it('because an item has no code', () => {
    const found = faults((value) => delete item(value, '2.1-A03').code);
    expect(found).toEqual([`/items/${index('2.1-A03')}/code: is missing`]);
  });

  it('because a code is missing from its row', () => {
    expect(faults((value) => value.items.splice(index('2.2-A07'), 1))).toEqual(['/items: has no "2.2-A07"']);
    expect(faults((value) => value.items.splice(index('2.1-T01.2'), 1))).toEqual(['/items: has no "2.1-T01.2"']);
    expect(faults((value) => value.items.splice(index('2.2'), 1))).toContain('/items: has no "2.2"');
  });

  it('but not when it says that the code was retired', () => {
    const found = faults((value) => {
      value.items.splice(index('2.2-A07'), 1);
      value.retiredCodes = ['2.2-A07'];
    });
    expect(found).toEqual([]);
    expect(faults((value) => (value.retiredCodes = ['2.2-A07']))).toHaveLength(1);
  });

  it('because a code is doubled', () => {
    const found = faults((value) => (item(value, '2.1-A04').code = '2.1-A03'));
    expect(found[0]).toBe(
      `/items/${index('2.1-A04')}/code: is "2.1-A03", which stands already at /items/${index('2.1-A03')}/code`,
    );
    expect(found[1]).toBe('/items: has no "2.1-A04"');
  });

  it('because a parent is unknown, of another objective or of the wrong kind', () => {
    for (const parent of ['3.1-G9', '2.1-T01', '3.1-A01']) {
      const found = faults((value) => (item(value, '3.1-A02').parent = parent));
      expect(found).toEqual([
        `/items/${index('3.1-A02')}/parent: is "${parent}", which no activity-group has as its code`,
      ]);
    }
    expect(faults((value) => (item(value, 'CLLD-O1').parent = 'CLLD-O2'))).toHaveLength(1);
  });

  it('because a language is missing', () => {
    expect(faults((value) => (item(value, '2.1-A01').title = { cs: 'x' }))).toEqual([
      `/items/${index('2.1-A01')}/title/en: is missing`,
    ]);
    expect(faults((value) => (item(value, '2.1-A01').explanation = { cs: ' ', en: 'x' }))).toEqual([
      `/items/${index('2.1-A01')}/explanation/cs: is empty`,
    ]);
  });

  it('because its source is missing, its tag unknown or its code of another kind', () => {
    expect(faults((value) => delete item(value, '2.1-A01').source)).toHaveLength(1);
    expect(faults((value) => (item(value, '2.1-A01').derived = { targetGroups: ['nobody'] }))[0]).toContain(
      '"nobody", which no target-group tag has',
    );
    expect(faults((value) => (item(value, '2.1-A18').kind = 'target-group'))[0]).toContain(
      'is not a code of a kind target-group of 2.1',
    );
  });

  it('because its own words are kept as words of the source', () => {
    const { title } = items[index('2.1-A01')] ?? { title: { cs: '' } };
    const found = faults((value) => (item(value, '2.1-A01').titleSource = title.cs));
    expect(found).toHaveLength(1);
  });

  it('because its end lies before its start', () => {
    expect(faults((value) => Object.assign(value, { validTo: '2020-01-01' }))[0]).toContain('before the start');
  });

  it('because it drops what an earlier version had', () => {
    expect(lostCodes(catalogue, ['2.1-A01', '2.1-A19'])).toEqual(['2.1-A19']);
    expect(lostCodes({ ...catalogue, retiredCodes: ['2.1-A19'] }, ['2.1-A19'])).toEqual([]);
  });
});
