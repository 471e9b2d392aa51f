import type { DeliverableKind } from '../deliverable/deliverable-kind.ts';
import type { OutputLineDefinition, ProjectDefinition } from './project-definition.ts';

/** A document that the definition plans, before anybody has worked on it. */
export interface PlannedDeliverable {
  /** From one, through the whole project. */
  readonly number: number;
  /** `V-01`, `V-02` … */
  readonly code: string;
  readonly title: string;
  readonly keyActivity: string;
  readonly outputLine: string;
  /** `null` where the source leaves a choice of kinds, until the manager makes it. */
  readonly kind: DeliverableKind | null;
  readonly placeNumber: number | null;
  readonly year: number | null;
}

/**
 * Every document a definition plans, in the order of its output lines: one for each place, year or piece. Due dates are
 * not planned, since the source gives none.
 *
 * Source: list of outputs of the project; DESIGN §7 (each place has one final report, derived from 40 = 40).
 *
 * @example planDeliverables(rssz).length // 83
 */
export function planDeliverables(definition: ProjectDefinition): PlannedDeliverable[] {
  const planned = definition.outputLines.flatMap((line) =>
    Array.from({ length: line.plannedCount }, (_, index) => ({ line, index })),
  );
  const width = Math.max(2, String(planned.length).length);
  return planned.map(({ line, index }, position) => ({
    number: position + 1,
    code: `V-${String(position + 1).padStart(width, '0')}`,
    title: titleOf(line, index, definition),
    keyActivity: line.keyActivity,
    outputLine: line.code,
    kind: line.allowedKinds.length > 0 ? null : line.kind,
    placeNumber: line.scope === 'place' ? index + 1 : null,
    year: line.scope === 'year' ? (line.years[index] ?? null) : null,
  }));
}

/** A place for a territorial unit that the project counts on but does not name. */
export interface PlannedPlace {
  readonly number: number;
  readonly code: string;
}

/**
 * The unnamed places for territorial units. Source: "ve 40 územních celcích"; the source names none.
 *
 * @example planPlaces(rssz)[0] // { number: 1, code: 'ÚC 01' }
 */
export function planPlaces(definition: ProjectDefinition): PlannedPlace[] {
  const { count } = definition.territorialPlaces;
  return Array.from({ length: count }, (_, index) => ({ number: index + 1, code: placeCode(definition, index + 1) }));
}

function placeCode({ territorialPlaces: { count, codePrefix } }: ProjectDefinition, number: number): string {
  return `${codePrefix} ${String(number).padStart(Math.max(2, String(count).length), '0')}`;
}

function titleOf(line: OutputLineDefinition, index: number, definition: ProjectDefinition): string {
  return line.documentTitle
    .replaceAll('{number}', String(index + 1).padStart(String(line.plannedCount).length, '0'))
    .replaceAll('{place}', placeCode(definition, index + 1))
    .replaceAll('{year}', String(line.years[index] ?? ''));
}
