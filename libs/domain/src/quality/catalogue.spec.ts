import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { permissionsOf } from '../access/role.ts';
import { localDate } from '../kernel/local-date.ts';
import { describeDefinitionProblem } from '../project/definition-problem.ts';
import type { ProjectDefinition } from '../project/project-definition.ts';
import { catalogueProblems } from './catalogue-problems.ts';
import {
  availableCatalogueTransitions,
  CATALOGUE_STATES,
  CATALOGUE_TRANSITION_KINDS,
  catalogueEditRefusals,
  catalogueRefusals,
  catalogueTransitionRule,
  type CatalogueSituation,
  type CatalogueTransitionDraft,
} from './catalogue-transitions.ts';
import type { CriteriaCatalogue, CriterionDraft } from './criteria-catalogue.ts';
import { readCriteriaCatalogue } from './read-criteria-catalogue.ts';
import { haveSameLevels, scaleBounds, scaleProblems, type ScaleLevel } from './scale.ts';

const load = (name: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, '../../../../data', name), 'utf8')) as unknown;
const scale = (count: number, first = 1): ScaleLevel[] =>
  Array.from({ length: count }, (_, index) => ({ level: first + index, descriptor: `stupeň ${first + index}` }));
const codes = (problems: readonly { readonly code: string }[]): string[] => problems.map((one) => one.code);

describe('a scale', () => {
  it('has two to ten levels from zero or one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.constantFrom(0, 1), (count, first) => {
        const isAllowed = count >= 2 && count <= 10;
        expect(codes(scaleProblems(scale(count, first)))).toEqual(isAllowed ? [] : ['scale.length']);
      }),
    );
    expect(codes(scaleProblems(scale(3, 2)))).toEqual(['scale.not-contiguous']);
    expect(codes(scaleProblems([scale(3)[0], scale(3)[2]].flatMap((one) => one ?? [])))).toEqual([
      'scale.not-contiguous',
    ]);
    expect(scaleBounds([3, 0, 1])).toEqual({ min: 0, max: 3 });
  });

  it('describes each level in its own words', () => {
    const levels = [...scale(2), { level: 3, descriptor: ' ' }, { level: 4, descriptor: 'STUPEN 1' }];
    expect(scaleProblems(levels)).toEqual([
      { code: 'scale.descriptor-required', field: 'levels.2.descriptor' },
      { code: 'scale.descriptor-twice', field: 'levels.3.descriptor' },
    ]);
    expect(haveSameLevels(scale(3), scale(3).reverse())).toBe(true);
    expect(haveSameLevels(scale(3), scale(3, 0))).toBe(false);
  });
});

const criterion: CriterionDraft = {
  code: 'B1',
  thematicArea: 'housing',
  title: 'Dostupnost',
  description: 'Nájemní bydlení pro domácnosti v nouzi',
  levels: scale(5),
};
const catalogue: CriteriaCatalogue = { title: 'Kritéria', isSample: false, criteria: [criterion] };
const context = {
  thematicAreas: new Set(['housing', 'debt']),
  earlier: new Map([['B0', { ...criterion, code: 'B0' }]]),
};
const found = (...criteria: CriterionDraft[]): string[] =>
  catalogueProblems({ ...catalogue, criteria }, context).map((one) => `${one.field}: ${one.code}`);

describe('a catalogue', () => {
  it('is whole with a title and criteria of known areas', () => {
    expect(found(criterion)).toEqual([]);
    expect(found()).toEqual(['criteria: catalogue.empty']);
    expect(codes(catalogueProblems({ ...catalogue, title: ' ' }, context))).toEqual(['validation.required']);
    expect(found({ ...criterion, thematicArea: 'moon', code: '', title: '' })).toEqual([
      'criteria.0.code: validation.required',
      'criteria.0.title: validation.required',
      'criteria.0.thematicArea: catalogue.area-unknown',
    ]);
  });

  it('names no code twice and points at the faulty level', () => {
    expect(found(criterion, criterion)).toEqual(['criteria.1.code: catalogue.code-twice']);
    const blank = { ...criterion, levels: [...scale(2), { level: 3, descriptor: '' }] };
    expect(found(blank)).toEqual(['criteria.0.levels.2.descriptor: scale.descriptor-required']);
  });

  it('continues only what can be compared', () => {
    const mapped = { ...criterion, mappedFrom: 'B0' };
    expect(found(mapped)).toEqual([]);
    expect(found(mapped, { ...mapped, code: 'B2' })).toEqual(['criteria.1.mappedFrom: catalogue.mapping-twice']);
    expect(found({ ...mapped, mappedFrom: 'X' })).toEqual(['criteria.0.mappedFrom: catalogue.mapping-unknown']);
    expect(found({ ...mapped, thematicArea: 'debt', levels: scale(4) })).toEqual([
      'criteria.0.mappedFrom: catalogue.mapping-other-area',
      'criteria.0.mappedFrom: catalogue.mapping-other-scale',
    ]);
  });
});

describe('the sample catalogue', () => {
  const reading = readCriteriaCatalogue(load('sample-criteria.json'));
  const areas = (load('rssz.json') as ProjectDefinition).thematicAreas.map((area) => area.code);

  it('has the shape, is whole and says that it is a sample', () => {
    expect(reading.problems.map(describeDefinitionProblem)).toEqual([]);
    if (!reading.ok) throw new Error('not read');
    expect(catalogueProblems(reading.catalogue, { thematicAreas: new Set(areas) })).toEqual([]);
    expect(reading.catalogue.isSample).toBe(true);
    expect(reading.catalogue.title).toMatch(/ukáz/i);
    expect(reading.catalogue.titleEn).toMatch(/sample/i);
  });

  it('has two criteria for each of the eight areas, all in both languages', () => {
    if (!reading.ok) throw new Error('not read');
    const { criteria } = reading.catalogue;
    expect(areas.map((code) => criteria.filter((one) => one.thematicArea === code).length)).toEqual(
      Array.from({ length: 8 }, () => 2),
    );
    const texts = criteria.flatMap((one) => [
      one.titleEn,
      one.descriptionEn,
      ...one.levels.map((level) => level.descriptorEn),
    ]);
    expect(texts.filter((text) => !text)).toEqual([]);
  });

  it('is refused when it is damaged', () => {
    expect(readCriteriaCatalogue([]).ok).toBe(false);
    const damaged = { ...catalogue, criteria: [{ ...criterion, levels: [{ level: 1.5, descriptor: '' }, {}] }] };
    expect(readCriteriaCatalogue(damaged).problems.map(describeDefinitionProblem)).toEqual([
      '/criteria/0/levels/0/level: should be a whole number',
      '/criteria/0/levels/0/descriptor: is empty',
      '/criteria/0/levels/1/level: is missing',
      '/criteria/0/levels/1/descriptor: is missing',
    ]);
  });
});

describe('the steps of a catalogue', () => {
  const today = localDate('2024-09-16');
  const manager = { permissions: permissionsOf('manager') };
  const draft: CatalogueSituation = { state: 'draft', problems: [], currentInForceFrom: null };
  const piloted: CatalogueSituation = { ...draft, state: 'piloted', currentInForceFrom: localDate('2024-01-01') };
  const refused = (situation: CatalogueSituation, step: CatalogueTransitionDraft, actor = manager): string[] =>
    codes(catalogueRefusals(situation, step, actor, today));

  it('pilot a whole catalogue on named units', () => {
    expect(refused(draft, { kind: 'pilot', pilotUnitIds: ['u1'] })).toEqual([]);
    expect(refused({ ...draft, problems: [{ code: 'catalogue.empty' }] }, { kind: 'pilot' })).toEqual([
      'catalogue.incomplete',
      'catalogue.pilot-units-required',
    ]);
  });

  it('adopt after the pilot, from a day that has come and is later than the current one', () => {
    expect(refused(piloted, { kind: 'adopt', inForceFrom: today })).toEqual([]);
    expect(refused(piloted, { kind: 'adopt' })).toEqual(['validation.required']);
    expect(refused(piloted, { kind: 'adopt', inForceFrom: localDate('2024-09-17') })).toEqual([
      'catalogue.in-force-in-future',
    ]);
    expect(refused(piloted, { kind: 'adopt', inForceFrom: localDate('2024-01-01') })).toEqual([
      'catalogue.in-force-before-current',
    ]);
    expect(refused(draft, { kind: 'adopt', inForceFrom: today })).toEqual(['catalogue.transition-not-allowed']);
  });

  it('return and retire with a reason', () => {
    expect(refused(piloted, { kind: 'return' })).toEqual(['reason.required']);
    expect(refused(piloted, { kind: 'retire', reason: 'nahrazen' })).toEqual([]);
  });

  it('are offered only where the table leads, and to who manages criteria', () => {
    const consultant = { permissions: permissionsOf('consultant') };
    for (const state of CATALOGUE_STATES) {
      const offered = availableCatalogueTransitions({ ...draft, state }, manager).map((one) => one.kind);
      const leading = CATALOGUE_TRANSITION_KINDS.filter((kind) => catalogueTransitionRule(kind).from.includes(state));
      expect([...offered].sort()).toEqual([...leading].sort());
      const closed = availableCatalogueTransitions({ ...draft, state }, consultant);
      expect(closed.every((one) => one.refusals.length > 0)).toBe(true);
      expect(catalogueEditRefusals(state).length).toBe(state === 'draft' ? 0 : 1);
    }
  });
});
