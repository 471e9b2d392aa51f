import type { LocalDate } from '@rssz/domain';
import type { DemoRandom } from './demo-random.ts';
import type { DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';

export interface DemoResult {
  readonly key: string;
  readonly title: string;
  readonly baseline: string;
  readonly target: string;
  readonly dueOn: LocalDate;
}

export interface DemoArea {
  readonly areaId: string;
  readonly baseline: string;
  readonly target: string;
  readonly responsible: string;
  readonly results: readonly DemoResult[];
  readonly criteria: readonly {
    readonly id: string;
    readonly targetLevel: number | null;
    readonly isAddedLater: boolean;
  }[];
  /** Every criterion that the catalogue has for the area. */
  readonly offered: readonly string[];
}

/** The text of a version of a description. */
export interface DemoText {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly summary: string;
  readonly areas: readonly DemoArea[];
}

/** Writes the areas, results and criteria of a version. */
export async function writeDemoText(
  { tx, project }: DemoWorld,
  random: DemoRandom,
  descriptionId: string,
  { startsOn, areas }: DemoText,
): Promise<void> {
  const of = { project_id: project.id, description_id: descriptionId };
  const id = (): string => random.uuid(Date.parse(`${startsOn}T08:00:00.000Z`));
  const placed = areas.map((area, position) => ({ area, id: id(), position }));
  await insertRows(
    tx,
    'description_area',
    placed.map(({ area: { areaId, baseline, target, responsible }, ...one }) => ({
      ...of,
      ...one,
      thematic_area_id: areaId,
      baseline,
      target,
      responsible,
    })),
  );
  await insertRows(
    tx,
    'expected_result',
    placed.flatMap(({ area, id: area_id }) =>
      area.results.map(({ key, title, baseline, target, dueOn }, position) => ({
        ...of,
        id: id(),
        area_id,
        result_key: key,
        title,
        baseline,
        target,
        due_on: dueOn,
        responsible: '',
        position,
      })),
    ),
  );
  await insertRows(
    tx,
    'description_criterion',
    placed.flatMap(({ area, id: area_id }) =>
      area.criteria.map(({ id: criterion_id, targetLevel, isAddedLater }) => ({
        ...of,
        area_id,
        criterion_id,
        target_level: targetLevel,
        is_added_later: isAddedLater,
      })),
    ),
  );
}
