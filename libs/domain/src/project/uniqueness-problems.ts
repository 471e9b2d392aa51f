import type { DefinitionProblem } from './definition-problem.ts';
import type { ProjectDefinition } from './project-definition.ts';

/** A code at the JSON path where it stands. */
interface Coded {
  readonly path: string;
  readonly value: string;
}

/** Codes that stand twice where one thing has one code. Sub-activities share their codes with key activities. */
export function uniquenessProblems(definition: ProjectDefinition): DefinitionProblem[] {
  const subActivities = definition.keyActivities.flatMap((activity, index) =>
    codesOf(activity.subActivities, `/keyActivities/${index}/subActivities`),
  );
  return [
    ...repeated(codesOf(definition.thematicAreas, '/thematicAreas')),
    ...repeated([...codesOf(definition.keyActivities, '/keyActivities'), ...subActivities]),
    ...repeated(codesOf(definition.outputLines, '/outputLines')),
    ...repeated(codesOf(definition.indicators, '/indicators')),
  ];
}

function codesOf(items: readonly { readonly code: string }[], path: string): Coded[] {
  return items.map((item, index) => ({ path: `${path}/${index}/code`, value: item.code }));
}

function repeated(codes: readonly Coded[]): DefinitionProblem[] {
  const firstAt = new Map<string, string>();
  return codes.flatMap(({ path, value }) => {
    const first = firstAt.get(value);
    if (first !== undefined) return [{ path, code: 'definition.duplicate', params: { value, first } } as const];
    firstAt.set(value, path);
    return [];
  });
}
