import { originOf, type CriterionLink, type DescriptionContext, type LocalDate } from '@rssz/domain';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type { DescribedUnit, Reads, VersionRecord } from './description-versions.view.ts';
import type { DescriptionCriterion } from './dto/description.dto.ts';

type CriterionRow = Omit<DescriptionCriterion, 'isOpen'> & {
  readonly isInForce: boolean;
  readonly mappedFromId: string | null;
};

/** What surrounds the descriptions of a unit: the domain's context of each version, and criteria in words. */
export interface Surroundings {
  contextOf(version: { readonly number: number }): DescriptionContext;
  /** The criteria that the version may name, and those named in the given ones. */
  criteriaOf(version: { readonly number: number }, named: ReadonlySet<string>): DescriptionCriterion[];
  originOf(criterionId: string): string;
}

const CRITERIA = `
SELECT c.id, c.thematic_area_id AS "thematicAreaId", c.code, c.title, c.title_en AS "titleEn", c.description,
  c.description_en AS "descriptionEn", c.mapped_from_id AS "mappedFromId",
  k.state = 'in-force' AS "isInForce", k.is_sample AS "isSample", k.number AS "catalogueNumber",
  coalesce((SELECT json_agg(json_build_object('level', l.level, 'descriptor', l.descriptor, 'descriptorEn', l.descriptor_en) ORDER BY l.level)
    FROM criterion_level l WHERE l.criterion_id = c.id), '[]') AS levels
FROM criterion c JOIN criteria_catalogue k ON k.id = c.catalogue_id
WHERE c.project_id = $1 ORDER BY k.number, c.position, c.code`;

/** Reads the catalogue, the areas and the days that descriptions of the unit are judged by. */
export async function readSurroundings(
  db: Reads,
  project: ProjectRef,
  unit: DescribedUnit,
  versions: readonly VersionRecord[],
): Promise<Surroundings> {
  const areas = await db.query<{ id: string }>(
    `SELECT id FROM thematic_area WHERE project_id = $1`,
    [project.id],
    'description-areas',
  );
  const rows = await db.query<CriterionRow>(CRITERIA, [project.id], 'description-criteria');
  const links = new Map<string, CriterionLink>(rows.map((one) => [one.id, one]));
  const shared = {
    project: { startsOn: project.startsOn, endsOn: project.endsOn },
    cooperationFrom: unit.cooperationFrom as LocalDate | null,
    cooperationTo: unit.cooperationTo as LocalDate | null,
    thematicAreaIds: new Set(areas.map(({ id }) => id)),
  };
  const openTo = (number: number): ((row: CriterionRow) => boolean) => {
    const last = versions.findLast((one) => one.number < number && one.agreedOn !== null);
    const kept = new Set(last ? criteriaNamedIn(last) : []);
    return (row) => row.isInForce || kept.has(row.id);
  };
  return {
    contextOf: ({ number }) => {
      const isOpen = openTo(number);
      const offers = rows.map(
        (row) =>
          [
            row.id,
            {
              thematicAreaId: row.thematicAreaId,
              levels: row.levels.map(({ level }) => level),
              isOpen: isOpen(row),
            },
          ] as const,
      );
      return { ...shared, criteria: new Map(offers) };
    },
    criteriaOf: ({ number }, named) => {
      const isOpen = openTo(number);
      return rows.filter((row) => isOpen(row) || named.has(row.id)).map((row) => criterionOf(row, isOpen(row)));
    },
    originOf: (id) => originOf(links, id),
  };
}

function criterionOf(
  { isInForce: _inForce, mappedFromId: _from, ...row }: CriterionRow,
  isOpen: boolean,
): DescriptionCriterion {
  return { ...row, isOpen };
}

/** Ids of the criteria that a version names. */
export function criteriaNamedIn({ content }: Pick<VersionRecord, 'content'>): string[] {
  return content.areas.flatMap((area) => area.criteria.map((one) => one.criterionId));
}
