import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitoringPeriods } from '../schedule/monitoring-periods.ts';
import { describeDefinitionProblem } from './definition-problem.ts';
import { lineOfPath } from './line-of-path.ts';
import { planDeliverables, planPlaces } from './plan-deliverables.ts';
import type { ProjectDefinition } from './project-definition.ts';
import { parseRegistrationNumber } from './registration-number.ts';
import { validateProjectDefinition } from './validate-project-definition.ts';

const textOf = (name: string): string => readFileSync(join(__dirname, '../../../../data', name), 'utf8');
const load = (name: string): ProjectDefinition => {
  const validation = validateProjectDefinition(JSON.parse(textOf(name)));
  if (!validation.ok) throw new Error(validation.problems.map(describeDefinitionProblem).join('\n'));
  return validation.definition;
};

/** What is said of RSSZ when the value at a JSON path is another one, or gone. */
const faults = (path: string, value?: unknown): string[] => {
  const definition: unknown = JSON.parse(textOf('rssz.json'));
  const names = path.split('/').slice(1);
  const last = names.pop() ?? '';
  const holder = names.reduce<Record<string, unknown>>(
    (place, name) => place[name] as Record<string, unknown>,
    definition as Record<string, unknown>,
  );
  if (Array.isArray(holder) && value === undefined) holder.splice(Number(last), 1);
  else holder[last] = value;
  return validateProjectDefinition(definition).problems.map(describeDefinitionProblem);
};

describe('RSSZ', () => {
  const rssz = load('rssz.json');
  const planned = planDeliverables(rssz);

  it('plans 83 documents: 3, 41, 33, 2 and 4', () => {
    const perActivity = rssz.keyActivities.map((one) => planned.filter((row) => row.keyActivity === one.code).length);
    expect(perActivity).toEqual([3, 41, 33, 2, 4]);
    expect(planned).toHaveLength(83);
  });

  it('numbers them without a gap and gives each its own title', () => {
    expect(planned.map((row) => row.number)).toEqual(Array.from({ length: 83 }, (_, index) => index + 1));
    expect([planned[0]?.code, planned[82]?.code]).toEqual(['V-01', 'V-83']);
    expect(new Set(planned.map((row) => row.title)).size).toBe(83);
    expect(planned.filter((row) => row.title.includes('{'))).toEqual([]);
  });

  it('binds the 40 final reports to the 40 places and the annual documents to years', () => {
    const reports = planned.filter((row) => row.kind === 'final-advisory-report');
    expect(reports.map((row) => row.placeNumber)).toEqual(planPlaces(rssz).map((place) => place.number));
    expect(reports[6]?.title).toContain('ÚC 07');
    expect(planned.filter((row) => row.keyActivity === 'KA04').map((row) => row.year)).toEqual([2023, 2024]);
    expect(planPlaces(rssz).map((place) => place.code)).toContain('ÚC 40');
  });

  it('leaves the kind of the 32 analyses open', () => {
    const open = planned.filter((row) => row.kind === null);
    expect(open).toHaveLength(32);
    expect(new Set(open.map((row) => row.outputLine))).toEqual(new Set(['KA03-1']));
  });

  it('has eight thematic areas, KA 01c and the contact of the source', () => {
    expect(rssz.thematicAreas).toHaveLength(8);
    expect(rssz.keyActivities[0]?.subActivities.map((one) => one.code)).toEqual(['KA01c']);
    expect(rssz.registrationNumber).toBe('CZ.03.02.02/00/22_004/0000366');
    expect(rssz.implementer.contactEmail).toBe('martin.simacek@mmr.cz');
  });

  it('assumes the monitoring periods that the domain proposes', () => {
    const proposed = monitoringPeriods(rssz.startsOn, rssz.endsOn).map(
      ({ reportDueOnUnshifted: _, ...period }) => period,
    );
    expect(rssz.monitoringPeriods.isAssumption).toBe(true);
    expect(rssz.monitoringPeriods.periods).toEqual(proposed);
  });

  it('shows every parameter of its counting rules as a choice with a ground', () => {
    for (const indicator of rssz.indicators) {
      const explained = new Map(indicator.ruleChoices.map((choice) => [choice.parameter, choice.value]));
      for (const [parameter, value] of Object.entries(indicator.rule)) expect(explained.get(parameter)).toBe(value);
    }
  });
});

describe('a second project', () => {
  it('is planned from its own file', () => {
    const example = load('example-second-project.json');
    expect(planDeliverables(example)).toHaveLength(7);
    expect(example.name).toContain('smyšlený');
  });
});

describe('validateProjectDefinition', () => {
  it.each([null, [], 'x', 5])('refuses %j', (value) => expect(validateProjectDefinition(value).ok).toBe(false));

  it('refuses a sum that is not the target', () => {
    expect(faults('/outputLines/5/plannedCount', 31)).toEqual([
      '/indicators/0/targets/0/value: is 83, but the output lines plan 82 documents',
    ]);
  });

  it('names what is missing or of the wrong shape', () => {
    expect(faults('/goal')).toEqual(['/goal: is missing']);
    expect(faults('/keyActivities/1/name', ' ')).toEqual(['/keyActivities/1/name: is empty']);
    expect(faults('/thematicAreas', 'x')).toEqual(['/thematicAreas: should be a list']);
    expect(faults('/outputLines/0/plannedCount', 1.5)).toHaveLength(1);
    expect(faults('/startsOn', '1. 1. 2023')).toEqual(['/startsOn: is "1. 1. 2023", not a calendar day YYYY-MM-DD']);
    expect(faults('/outputLines/0/scope', 'unit')[0]).toContain('not one of project, place, year, open');
  });

  it('names what does not fit together', () => {
    expect(faults('/endsOn', '2022-01-01')[0]).toContain('before the start');
    expect(faults('/registrationNumber', 'CZ.02.1.1/0')[0]).toContain('not an OPZ+ registration number');
    expect(faults('/thematicAreas/1/code', 'housing')).toEqual([
      '/thematicAreas/1/code: is "housing", which stands already at /thematicAreas/0/code',
    ]);
    expect(faults('/outputLines/0/keyActivity', 'KA09')[0]).toContain('no key activity has');
    expect(faults('/territorialPlaces/count', 39)).toEqual([
      '/outputLines/4/plannedCount: is 40, but 39 places are given',
    ]);
    expect(faults('/outputLines/7/years', [2023, 2026])[0]).toContain('outside the project');
    expect(faults('/outputLines/7/years', [2023, 2023])[0]).toContain('stands already');
    expect(faults('/outputLines/5/documentTitle', 'Analýza')[0]).toContain('needs {number}');
    expect(faults('/monitoringPeriods/periods/1/startsOn', '2023-07-02')[0]).toContain('without a gap');
    expect(faults('/monitoringPeriods/periods/3')[0]).toContain('without a gap');
    expect(faults('/indicators/1/targets/0/isFinal', false)[0]).toContain('0 final targets');
    expect(faults('/indicators/1')[0]).toContain('no indicator "participants"');
    expect(faults('/indicators/1/rule/almostFromMinutes', 3000)[0]).toContain('above the threshold');
  });
});

describe('the registration number', () => {
  it('tells the specific objective', () => {
    expect(parseRegistrationNumber('CZ.03.02.02/00/22_004/0000366')).toEqual({
      programme: '03',
      priority: '02',
      specificObjective: '2.2',
      callYear: '22',
      call: '004',
      sequence: '0000366',
    });
    expect(parseRegistrationNumber('CZ.03.02.02/00/22_004/366')).toBeNull();
  });
});

describe('lineOfPath', () => {
  const json = '{\n  "a": [\n    1,\n    { "b/c": "{[\\"" }\n  ],\n  "d": {}\n}';

  it.each([
    ['', 1],
    ['/a', 2],
    ['/a/0', 3],
    ['/a/1/b~1c', 4],
    ['/d', 6],
    ['/d/missing', 6],
    ['/nowhere', 1],
  ])('of %j is %i', (path, line) => expect(lineOfPath(json, path)).toBe(line));

  it('finds lines of the real definition and survives what is not JSON', () => {
    const lines = textOf('rssz.json').split('\n');
    expect(lines[lineOfPath(textOf('rssz.json'), '/outputLines/4/plannedCount') - 1]).toContain('"plannedCount": 40');
    expect(lineOfPath('{"a": ', '/a')).toBe(1);
    expect(lineOfPath('', '/a')).toBe(1);
  });
});
