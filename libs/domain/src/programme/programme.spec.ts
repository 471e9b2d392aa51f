import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeDefinitionProblem } from '../project/definition-problem.ts';
import type { ProjectDefinition } from '../project/project-definition.ts';
import { compareObjectives } from './compare-objectives.ts';
import { itemSearchText } from './item-search-text.ts';
import { OBJECTIVE_CODES, type ProgrammeCatalogue, type ProgrammeItem } from './programme-catalogue.ts';
import { validateCatalogue } from './validate-catalogue.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const data = (name: string): string => join(__dirname, '../../../../data', name);
const raw = (): Record<string, unknown> => read(data('opz-plus.json')) as Record<string, unknown>;

const load = (): ProgrammeCatalogue => {
  const validation = validateCatalogue(raw());
  if (!validation.ok) throw new Error(validation.problems.map(describeDefinitionProblem).join('\n'));
  return validation.catalogue;
};

const catalogue = load();
const { items } = catalogue;
const of = (objective: string, kind: string): ProgrammeItem[] =>
  items.filter((item) => item.objective === objective && item.kind === kind);
const codes = (list: readonly ProgrammeItem[]): string[] => list.map(({ code }) => code);
const at = (code: string): ProgrammeItem => {
  const found = items.find((item) => item.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
};

/** Each line of the four documents that lists something, as it was recorded from them. */
const recorded = read(join(__dirname, 'recorded-source.json')) as Record<string, Record<string, string>>;

describe('the counts of the four documents', () => {
  it('3.1 has 8, 4 and 2 activities in three groups, and 9 target groups', () => {
    expect(codes(of('3.1', 'activity-group'))).toEqual(['3.1-G1', '3.1-G2', '3.1-G3']);
    const sizes = ['3.1-G1', '3.1-G2', '3.1-G3'].map(
      (group) => of('3.1', 'activity').filter(({ parent }) => parent === group).length,
    );
    expect(sizes).toEqual([8, 4, 2]);
    expect(of('3.1', 'activity')).toHaveLength(14);
    expect(of('3.1', 'target-group')).toHaveLength(9);
  });

  it('2.1 has 18 activities and 8 target-group bullets: three at the top, five under "Osoby"', () => {
    expect(of('2.1', 'activity')).toHaveLength(18);
    const groups = of('2.1', 'target-group');
    expect(groups).toHaveLength(8);
    expect(codes(groups.filter(({ parent }) => parent === undefined))).toEqual(['2.1-T01', '2.1-T02', '2.1-T03']);
    expect(codes(groups.filter(({ parent }) => parent === '2.1-T01'))).toHaveLength(5);
    expect([at('2.1-T01'), at('2.1-T02'), at('2.1-T03')].map(({ title }) => title.cs)).toEqual([
      'Osoby',
      'Zaměstnavatelé (sociální podniky) a jejich zaměstnanci',
      expect.stringMatching(/^Senioři, národnostní menšiny \(zejm\. Romové\)/),
    ]);
  });

  it('2.2 has 15 activities and 12 target-group bullets: nine at the top, three under "Osoby"', () => {
    expect(of('2.2', 'activity')).toHaveLength(15);
    const groups = of('2.2', 'target-group');
    expect(groups).toHaveLength(12);
    const top = codes(groups.filter(({ parent }) => parent === undefined));
    expect(top).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `2.2-T0${number}`));
    expect(at('2.2-T08').title.cs).toBe('Osoby');
    expect(groups.filter(({ parent }) => parent === '2.2-T08')).toHaveLength(3);
  });

  it('CLLD has 5 supported groups, 4 features, 6 focus areas, 10 target groups and the principles of its prose', () => {
    const counts = ['supported-group', 'feature', 'focus-area', 'target-group'].map((kind) => of('CLLD', kind).length);
    expect(counts).toEqual([5, 4, 6, 10]);
    expect(of('CLLD', 'principle').map(({ source }) => source.line)).toEqual([
      5, 5, 5, 5, 7, 15, 15, 15, 17, 26, 28, 28,
    ]);
  });

  it('holds nothing else', () => {
    expect(items).toHaveLength(4 + 26 + 26 + 27 + 37);
    expect(codes(items.filter(({ kind }) => kind === 'objective'))).toEqual([...OBJECTIVE_CODES]);
  });
});

describe('each item and its line of the source', () => {
  const bullets = items.filter(({ kind }) => kind !== 'objective' && kind !== 'principle');
  const documentOf = { '3.1': '000', '2.1': '001', '2.2': '002', CLLD: '003' };

  it.each(bullets.map((item) => [item.code, item] as const))('%s says what its line says', (_, item) => {
    const line = recorded[item.source.file]?.[item.source.line] ?? '';
    expect(item.titleSource ?? item.title.cs).toBe(line.replace(/[;,:.]$/, ''));
    expect(item.source.file.slice(0, 3)).toBe(documentOf[item.objective]);
  });

  it.each(of('CLLD', 'principle').map((item) => [item.code, item] as const))('%s is in its line', (_, item) => {
    expect(recorded[item.source.file]?.[item.source.line]).toContain(item.title.cs);
  });

  it.each(OBJECTIVE_CODES)('the objective %s is worded as its line', (code) => {
    const { source, titleSource } = at(code);
    const line = recorded[source.file]?.[source.line];
    expect(source.file.slice(0, 3)).toBe(documentOf[code]);
    expect(line).toContain(code === 'CLLD' ? titleSource : `Specifický cíl ${code}: ${titleSource}`);
  });

  it('no recorded line of a list is left without its item', () => {
    const held = new Set(items.map(({ source }) => `${source.file}:${source.line}`));
    const lines = Object.entries(recorded).flatMap(([file, ofFile]) => Object.keys(ofFile).map((n) => `${file}:${n}`));
    expect(lines.filter((line) => !held.has(line))).toEqual([]);
  });

  it('stands in the order of the source', () => {
    for (const objective of OBJECTIVE_CODES) {
      const lines = items.filter((item) => item.objective === objective && item.kind !== 'principle');
      const numbers = lines.filter(({ kind }) => kind !== 'objective').map(({ source }) => source.line);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    }
  });
});

describe('what we corrected', () => {
  it('is these typos and nothing else, with the words of the source kept', () => {
    const corrected = items.filter((item) => item.titleSource !== undefined && item.kind !== 'objective');
    expect(codes(corrected)).toEqual([
      '2.1-A06',
      '2.1-T01.2',
      '2.1-T01.5',
      '2.2-A08',
      '3.1-A05',
      '3.1-A06',
      '3.1-G3',
      'CLLD-S5',
      'CLLD-O3',
      'CLLD-O5',
    ]);
  });

  it.each([
    ['2.1-T01.5', 'hrožené', 'ohrožené'],
    ['2.1-T01.2', 'pečující malé děti', 'pečující o malé děti'],
    ['2.1-A06', 'znovu začlenění do bydlení', 'znovuzačlenění do bydlení'],
    ['2.2-A08', 'sociálně právní ochraně', 'sociálně-právní ochraně'],
    ['3.1-G3', 'asociální inovace', 'a sociální inovace'],
    ['3.1-A05', 'ověřování, validaci', 'ověřování, validace'],
    ['3.1-A06', 'identifikující rané', 'identifikujících rané'],
    ['CLLD-S5', 'uplatnitelných', 'uplatnitelné'],
    ['CLLD-O3', 'vzájemé', 'vzájemné'],
    ['CLLD-O5', 'lokální zaměstnanosti', 'lokální nezaměstnanosti'],
  ])('%s: "%s" reads "%s"', (code, wrong, right) => {
    expect(at(code).titleSource).toContain(wrong);
    expect(at(code).title.cs).toBe(at(code).titleSource?.replace(wrong, right));
  });

  it('keeps the level of "žijící ve vyloučených lokalitách" and records where it belongs', () => {
    expect(at('2.2-T09').title.cs).toMatch(/^žijící ve vyloučených lokalitách/);
    expect(at('2.2-T09').parent).toBeUndefined();
    expect(at('2.2-T09').levelNote?.belongsUnder).toBe('2.2-T08');
  });

  it('leaves a bullet that runs several groups together one item, and tells the groups apart by derived tags', () => {
    expect(codes(items.filter(({ runsTogether }) => runsTogether))).toEqual([
      '2.1-T01.1',
      '2.1-T01.2',
      '2.1-T01.3',
      '2.1-T01.5',
      '2.1-T03',
      '2.2-T04',
    ]);
    expect(at('2.1-T01.1').derived?.targetGroups).toEqual([
      'excluded',
      'disability',
      'mental-illness',
      'autism',
      'excluded-locality',
    ]);
  });
});

describe('the objectives', () => {
  it('2.1 and 3.1 share their wording; the wording of the source is kept beside the official one', () => {
    expect(at('2.1').title).toEqual(at('3.1').title);
    expect(at('2.1').title.cs).toMatch(/^Posilovat aktivní začleňování, a podpořit tak rovné příležitosti/);
    expect(at('2.1').titleSource).toMatch(/^posílit aktivní začleňování občanů/);
    expect(at('2.2').title.cs).toContain('individuální péči včetně zdravotní péče');
    expect(at('2.2').facts?.wording?.isVerified).toBe(false);
  });

  it('are of OPZ+, whatever three of the documents are headed', () => {
    expect(catalogue.programme).toBe('OPZ+');
    for (const code of ['2.1', '2.2', '3.1']) {
      expect(at(code).facts?.headingInSource).toBe('Operační program zaměstnanost (OPZ)');
    }
    expect([at('2.1'), at('2.2'), at('3.1')].map(({ facts }) => facts?.priority?.number)).toEqual([2, 2, 3]);
  });

  it('CLLD attaches to the wording of 2.1, and says that this is derived', () => {
    expect(at('CLLD').facts?.attachedTo).toMatchObject({ objective: '2.1', isDerived: true });
  });

  it('the prose of CLLD says who acts, for whom, where, in which manner and to what end', () => {
    const facts = of('CLLD', 'principle').map((item) => item.facts);
    for (const name of ['who', 'forWhom', 'where', 'manner', 'aim'] as const) {
      expect(facts.some((one) => one?.[name] !== undefined)).toBe(true);
    }
    expect(of('CLLD', 'principle').filter((item) => !item.facts)).toEqual([]);
  });
});

describe('derived tags', () => {
  it('name thematic areas of the project by the same codes', () => {
    const project = read(data('rssz.json')) as ProjectDefinition;
    expect(catalogue.vocabulary.thematicAreas).toEqual(
      project.thematicAreas.map(({ code, nameCs: cs, nameEn: en }) => ({ code, cs, en })),
    );
  });

  it('every word of the vocabulary is used', () => {
    const used = new Set(items.flatMap(({ derived }) => derived?.targetGroups ?? []));
    expect(catalogue.vocabulary.targetGroups.filter(({ code }) => !used.has(code))).toEqual([]);
  });

  it('let an item be found by its words without diacritics and by common words', () => {
    const text = itemSearchText(at('2.1-A06'), catalogue.vocabulary.targetGroups);
    for (const word of ['bydlen', 'najem', 'homel', '2.1-a06']) expect(text).toContain(word);
  });
});

describe('two objectives compared', () => {
  it('2.1 with 3.1: the same wording, other counts, and items that meet', () => {
    const comparison = compareObjectives(items, '2.1', '3.1');
    expect(comparison.sameWording).toBe(true);
    expect(comparison.counts).toContainEqual({ kind: 'activity', a: 18, b: 14 });
    expect(comparison.counts).toContainEqual({ kind: 'activity-group', a: 0, b: 3 });
    const excluded = comparison.targetGroups.find(({ code }) => code === 'excluded');
    expect(excluded?.a).toContain('2.1-T01.1');
    expect(excluded?.b).toContain('3.1-T02');
  });

  it('is the mirror image the other way round', () => {
    const mirror = compareObjectives(items, 'CLLD', '2.2');
    const straight = compareObjectives(items, '2.2', 'CLLD');
    const turned = mirror.thematicAreas.map(({ code, a, b }) => ({ code, a: b, b: a }));
    expect(new Set(turned.map((row) => JSON.stringify(row)))).toEqual(
      new Set(straight.thematicAreas.map((row) => JSON.stringify(row))),
    );
  });
});
