import type { ProjectDefinition } from '@rssz/domain';
import type { StoredPlan } from './stored-project.ts';

/** Something that a changed definition may not do to a project that people already work in. */
export interface AmendmentFault {
  readonly path: string;
  readonly text: string;
}

/**
 * A changed definition may rename and add; it may not take away what work may already hang on: evidence is never removed.
 *
 * @example amendmentFaults({ …without KA05 }, stored)[0]?.text // '/keyActivities: no longer has "KA05", …'
 */
export function amendmentFaults(definition: ProjectDefinition, stored: StoredPlan): AmendmentFault[] {
  const keyActivities = definition.keyActivities.flatMap(({ code, subActivities }) => [
    code,
    ...subActivities.map((sub) => sub.code),
  ]);
  return [
    ...missing('/keyActivities', keyActivities, stored.codes.keyActivities),
    ...missing('/thematicAreas', codesOf(definition.thematicAreas), stored.codes.thematicAreas),
    ...missing('/indicators', codesOf(definition.indicators), stored.codes.indicators),
    ...missing('/outputLines', codesOf(definition.outputLines), stored.codes.outputLines),
    ...fewerDocuments(definition, stored),
    ...fewerPlaces(definition, stored),
  ];
}

const codesOf = (items: readonly { readonly code: string }[]): string[] => items.map(({ code }) => code);

function missing(path: string, codes: readonly string[], stored: readonly string[]): AmendmentFault[] {
  return stored
    .filter((code) => !codes.includes(code))
    .map((code) => ({ path, text: `${path}: no longer has "${code}", which is loaded already` }));
}

function fewerDocuments(definition: ProjectDefinition, stored: StoredPlan): AmendmentFault[] {
  return definition.outputLines.flatMap((line, index) => {
    const loaded = stored.deliverables.filter((deliverable) => deliverable.line === line.code).length;
    if (loaded <= line.plannedCount) return [];
    const path = `/outputLines/${index}/plannedCount`;
    return [{ path, text: `${path}: is ${line.plannedCount}, but ${loaded} documents are loaded already` }];
  });
}

function fewerPlaces(definition: ProjectDefinition, stored: StoredPlan): AmendmentFault[] {
  const { count } = definition.territorialPlaces;
  if (stored.places <= count) return [];
  const path = '/territorialPlaces/count';
  return [{ path, text: `${path}: is ${count}, but ${stored.places} places are loaded already` }];
}
