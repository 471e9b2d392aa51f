import {
  computeDocuments,
  computeParticipants,
  plannedBy,
  plannedValue,
  type IndicatorTarget,
  type LocalDate,
  type PlannedValue,
} from '@rssz/domain';
import type { Indicator } from './dto/indicator.dto.ts';
import type {
  DocumentsDefinition,
  IndicatorDefinition,
  ParticipantsDefinition,
  PointInTime,
  ProjectEvidence,
} from './indicator.evidence.ts';

/** Makes the indicators of a project from its evidence: the domain counts, this only puts the figures side by side. */
export function composeIndicators(evidence: ProjectEvidence, at: PointInTime): Indicator[] {
  return evidence.indicators.map((definition) =>
    definition.code === 'documents' ? documentsOf(definition, evidence, at) : participantsOf(definition, evidence, at),
  );
}

/** The final target, and without one the last. */
export function targetOf(targets: readonly IndicatorTarget[]): number {
  return (targets.find(({ isFinal }) => isFinal) ?? targets.at(-1))?.value ?? 0;
}

/** What was planned for the day: by interim targets when the manager set some, else documents by their due dates. */
export function plannedFor(
  definition: IndicatorDefinition,
  evidence: Pick<ProjectEvidence, 'documents'>,
  asOf: LocalDate,
): PlannedValue {
  const hasInterim = definition.targets.some(({ isFinal }) => !isFinal);
  if (hasInterim || definition.code === 'participants') return plannedValue(definition.targets, asOf);
  const byDueDates = plannedBy(evidence.documents, asOf);
  return byDueDates.value === null ? plannedValue(definition.targets, asOf) : byDueDates;
}

function documentsOf(
  definition: DocumentsDefinition,
  evidence: ProjectEvidence,
  { asOf, knownAt }: PointInTime,
): Indicator {
  const result = computeDocuments(evidence.documents, definition.rule, asOf, knownAt);
  const rows = new Map(evidence.documents.map((row) => [row.id, row]));
  const counted = result.counted.flatMap(({ id }) => rows.get(id) ?? []);
  const all = [...result.counted, ...result.almost, ...result.notCounted];
  return {
    ...commonOf(definition, evidence, asOf),
    value: result.value,
    almost: result.almost.length,
    publishedValue: all.filter(({ standing }) => standing.state === 'published').length,
    verifiedValue: counted.filter(({ outcome }) => outcome === 'confirmed').length,
    byKeyActivity: evidence.keyActivities.map(({ code, planned }) => ({
      keyActivity: code,
      target: planned,
      value: counted.filter(({ keyActivity }) => keyActivity === code).length,
      minutes: null,
    })),
  };
}

function participantsOf(
  definition: ParticipantsDefinition,
  evidence: ProjectEvidence,
  { asOf }: PointInTime,
): Indicator {
  const result = computeParticipants(evidence.people, definition.rule, asOf);
  return {
    ...commonOf(definition, evidence, asOf),
    value: result.value,
    almost: result.almost.length,
    publishedValue: null,
    verifiedValue: definition.latestVerdict?.outcome === 'confirmed' ? definition.latestVerdict.value : null,
    byKeyActivity: evidence.keyActivities.map(({ code, minutes }) => ({
      keyActivity: code,
      target: null,
      value: null,
      minutes,
    })),
  };
}

type Common =
  'id' | 'code' | 'name' | 'rule' | 'targets' | 'latestVerdict' | 'target' | 'asOf' | 'planned' | 'plannedIsAssumption';

function commonOf(
  definition: IndicatorDefinition,
  evidence: ProjectEvidence,
  asOf: LocalDate,
): Pick<Indicator, Common> {
  const { id, code, name, rule, targets, latestVerdict } = definition;
  const planned = plannedFor(definition, evidence, asOf);
  return {
    ...{ id, code, name, rule, targets, latestVerdict, asOf },
    target: targetOf(targets),
    planned: planned.value,
    plannedIsAssumption: planned.isAssumption,
  };
}
