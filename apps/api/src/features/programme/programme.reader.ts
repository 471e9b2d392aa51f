import { Injectable } from '@nestjs/common';
import { compareObjectives, foldCzech, type ComparedTag, type LocalDate, type ProgrammeItemKind } from '@rssz/domain';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { domainItem, objectiveHead, shownItem, type StoredItem } from './catalogue-items.ts';
import type { ProgrammeCatalogueItem, ProgrammeItemDetail, ProgrammeItemPage } from './dto/programme-item.dto.ts';
import type { CompareProgramme, FindProgrammeItems } from './dto/read-programme.dto.ts';
import type { ComparedTagRow, ProgrammeComparison, SpecificObjective } from './dto/specific-objective.dto.ts';
import { ProgrammeView, type StoredCatalogue } from './programme.view.ts';
import { relatedItems } from './related-items.ts';

/** The catalogue as its screens ask for it. */
@Injectable()
export class ProgrammeReader {
  constructor(private readonly view: ProgrammeView) {}

  /** Every objective with what its document lists; none before the first version held. */
  async objectives(on: LocalDate): Promise<SpecificObjective[]> {
    const catalogue = await this.view.catalogue(on);
    if (!catalogue) return [];
    return catalogue.items
      .filter(({ kind }) => kind === 'objective')
      .map((objective) => withItems(objective, catalogue));
  }

  async find(on: LocalDate, { objective, kind, area, group, q = '' }: FindProgrammeItems): Promise<ProgrammeItemPage> {
    const words = foldCzech(q).split(' ').filter(Boolean);
    const catalogue = await this.view.catalogue(on, { objective, kind, area, group, words });
    const items = catalogue?.items.map((item) => shownItem(item, catalogue.vocabulary)) ?? [];
    return { items, total: items.length, version: catalogue?.number ?? null };
  }

  /** Errors: resource.not-found. */
  async item(on: LocalDate, code: string): Promise<ProgrammeItemDetail> {
    const catalogue = await this.view.catalogue(on);
    const item = catalogue?.items.find((one) => one.code === code);
    if (!catalogue || !item) throw new ProblemError({ code: 'resource.not-found' });
    const shown = (one: StoredItem): ProgrammeCatalogueItem => shownItem(one, catalogue.vocabulary);
    const parent = catalogue.items.find((one) => one.code === item.parentCode);
    return {
      ...shown(item),
      parent: parent ? shown(parent) : null,
      children: catalogue.items.filter(({ parentCode }) => parentCode === code).map(shown),
      related: relatedItems(item, catalogue.items).map(shown),
      version: catalogue.number,
    };
  }

  /** Errors: programme.same-objective; resource.not-found before the first version held. */
  async compare(on: LocalDate, { a, b }: CompareProgramme): Promise<ProgrammeComparison> {
    if (a === b) throw new ProblemError({ code: 'programme.same-objective', field: 'b' });
    const catalogue = await this.view.catalogue(on);
    const [first, second] = [a, b].map((code) => catalogue?.items.find((item) => item.code === code));
    if (!catalogue || !first || !second) throw new ProblemError({ code: 'resource.not-found' });
    const compared = compareObjectives(catalogue.items.map(domainItem), a, b);
    return {
      a: objectiveHead(first),
      b: objectiveHead(second),
      sameWording: compared.sameWording,
      counts: [...compared.counts],
      thematicAreas: comparedRows(compared.thematicAreas, catalogue, 'thematicAreas'),
      targetGroups: comparedRows(compared.targetGroups, catalogue, 'targetGroups'),
    };
  }
}

function withItems(objective: StoredItem, { items, vocabulary }: StoredCatalogue): SpecificObjective {
  const own = items.filter((item) => item.objective === objective.code);
  const of = (kind: ProgrammeItemKind): ProgrammeCatalogueItem[] =>
    own.filter((item) => item.kind === kind).map((item) => shownItem(item, vocabulary));
  return {
    ...objectiveHead(objective),
    activityGroups: of('activity-group'),
    activities: of('activity'),
    targetGroups: of('target-group'),
    supportedGroups: of('supported-group'),
    features: of('feature'),
    focusAreas: of('focus-area'),
    principles: of('principle'),
  };
}

/** Rows in the order of the vocabulary, with the items themselves in place of their codes. */
function comparedRows(
  rows: readonly ComparedTag[],
  { items, vocabulary }: StoredCatalogue,
  name: 'thematicAreas' | 'targetGroups',
): ComparedTagRow[] {
  const shown = (codes: readonly string[]): ProgrammeCatalogueItem[] =>
    items.filter(({ code }) => codes.includes(code)).map((item) => shownItem(item, vocabulary));
  return vocabulary[name].flatMap(({ code, cs, en }) => {
    const row = rows.find((one) => one.code === code);
    return row ? [{ code, cs, en, a: shown(row.a), b: shown(row.b) }] : [];
  });
}
