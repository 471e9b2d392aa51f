import {
  catalogueProblems,
  finding,
  withoutDiacritics,
  type CriterionDraft,
  type Finding,
  type Problem,
  type RowValues,
} from '@rssz/domain';
import { contextOf } from './catalogue-content.ts';
import { criteriaImportKind, type CriteriaFields } from './criteria-import-kind.ts';
import { readEarlierCriteria, type MappableCriterion, type Readable } from './criteria-catalogue.view.ts';
import { readImagesOf, type CriterionImage } from './criterion-image.view.ts';
import { mergedCriterion } from './merge-imported-criterion.ts';

/** The draft that rows would go into: the newest of their kind, sample or not; a new one when there is none. */
export interface ImportTarget {
  readonly catalogueId: string | null;
  readonly isSample: boolean;
  readonly images: ReadonlyMap<string, CriterionImage>;
  readonly areas: ThematicAreas;
  readonly earlier: readonly MappableCriterion[];
}

/** Thematic areas by their code or name, in either language, without diacritics. */
export interface ThematicAreas {
  readonly ids: ReadonlyMap<string, string>;
  codeOf(text: string): string;
}

/**
 * Where the rows go, held until they are there: a draft that leaves for its pilot meanwhile waits. A file that says of any
 * row that it is a sample makes or fills a sample; those of its rows that do not say so are refused, so that every part in
 * which the file is written goes to the same place.
 */
export async function importTarget(
  db: Readable,
  projectId: string,
  rows: readonly RowValues<CriteriaFields>[],
): Promise<ImportTarget> {
  const isSample = rows.some(({ sample }) => sample === true);
  const draft = await db.one<{ id: string; number: number }>(
    `SELECT id, number FROM criteria_catalogue WHERE project_id = $1 AND state = 'draft' AND is_sample = $2
     ORDER BY number DESC LIMIT 1 FOR UPDATE`,
    [projectId, isSample],
  );
  const images = draft ? await readImagesOf(db, draft.id) : [];
  return {
    catalogueId: draft?.id ?? null,
    isSample,
    images: new Map(images.map((image) => [image.code, image])),
    areas: await readAreas(db, projectId),
    earlier: await readEarlierCriteria(db, projectId, draft?.number ?? 2_147_483_647),
  };
}

/** What the rules of a catalogue say of each row, by its code: all rows are judged beside what the draft holds already. */
export function importFindings(
  target: ImportTarget,
  rows: readonly RowValues<CriteriaFields>[],
): ReadonlyMap<string, readonly Finding[]> {
  const drafts = mergedDrafts(target, rows);
  const criteria = [...drafts.values()];
  const catalogue = { title: '-', isSample: target.isSample, criteria };
  const findings = new Map(mixedRows(target, rows).map((code) => [code, [SAMPLE_MIXED]]));
  for (const problem of catalogueProblems(catalogue, contextOf(target.areas.ids, target.earlier))) {
    const [, index, part = ''] = /^criteria\.(\d+)\.(.+)$/.exec(problem.field ?? '') ?? [];
    const criterion = criteria[Number(index ?? -1)];
    if (!criterion) continue;
    const known = findings.get(criterion.code) ?? [];
    findings.set(criterion.code, [...known, findingOf(problem, columnOf(part, criterion))]);
  }
  return findings;
}

const SAMPLE_MIXED = finding('blocking', { code: 'catalogue.sample-mixed' }, 'sample');

/** The codes of rows that are no sample in a file that is one. */
function mixedRows({ isSample }: ImportTarget, rows: readonly RowValues<CriteriaFields>[]): string[] {
  return isSample ? rows.flatMap(({ code, sample }) => (code && sample !== true ? [code] : [])) : [];
}

/** The criteria of the draft as they will be, by code. */
function mergedDrafts(
  target: ImportTarget,
  rows: readonly RowValues<CriteriaFields>[],
): ReadonlyMap<string, CriterionDraft> {
  const drafts = new Map<string, CriterionDraft>();
  for (const image of target.images.values()) drafts.set(image.code, { ...image, thematicArea: image.areaCode });
  for (const values of rows) {
    const code = criteriaImportKind.codeOf(values);
    if (code === null) continue;
    const areaCode = target.areas.codeOf(values.thematicArea ?? '');
    drafts.set(code, mergedCriterion(values, target.images.get(code), areaCode));
  }
  return drafts;
}

function findingOf({ field: _field, ...problem }: Problem, column: string | null): Finding {
  return finding('blocking', problem, column);
}

/** The column of a field: `levels.1.descriptor` is that of the level which stands second. */
function columnOf(part: string, criterion: CriterionDraft): string | null {
  const [, place] = /^levels\.(\d+)\./.exec(part) ?? [];
  if (place !== undefined) return `level${criterion.levels[Number(place)]?.level ?? 0}`;
  return part === 'levels' ? null : part;
}

async function readAreas(db: Readable, projectId: string): Promise<ThematicAreas> {
  const rows = await db.query<{ id: string; code: string; nameCs: string; nameEn: string }>(
    `SELECT id, code, name_cs AS "nameCs", name_en AS "nameEn" FROM thematic_area WHERE project_id = $1`,
    [projectId],
  );
  const codes = new Map(
    rows.flatMap(({ code, nameCs, nameEn }) => [code, nameCs, nameEn].map((text) => [withoutDiacritics(text), code])),
  );
  return {
    ids: new Map(rows.map(({ code, id }) => [code, id])),
    codeOf: (text) => codes.get(withoutDiacritics(text)) ?? text,
  };
}
