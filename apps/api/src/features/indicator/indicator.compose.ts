import {
  computeDocuments,
  countUnderRule,
  plannedBy,
  plannedValue,
  ruleInForce,
  type FigureDay,
  type IndicatorTarget,
  type Instant,
  type LocalDate,
  type PlannedValue,
  type Scope,
  wholeRule,
} from '@rssz/domain';
import { reachOf } from '../../platform/auth/scope.ts';
import type { Indicator } from './dto/indicator.dto.ts';
import type {
  DocumentsDefinition,
  IndicatorDefinition,
  ParticipantsDefinition,
  ProjectEvidence,
} from './indicator.evidence.ts';

/** What a figure is asked for: the day, the knowledge, and the units its hours were counted in. */
export interface FigureAsked {
  readonly day: FigureDay;
  readonly knownAt: Instant | null;
  readonly hours: Scope;
}

/** Makes the indicators of a project from its evidence: the domain counts, this only puts the figures side by side. */
export function composeIndicators(evidence: ProjectEvidence, at: FigureAsked): Indicator[] {
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

function documentsOf(definition: DocumentsDefinition, evidence: ProjectEvidence, asked: FigureAsked): Indicator {
  const result = computeDocuments(evidence.documents, definition.rule, asked.day.countedTo, asked.knownAt);
  const rows = new Map(evidence.documents.map((row) => [row.id, row]));
  const counted = result.counted.flatMap(({ id }) => rows.get(id) ?? []);
  const all = [...result.counted, ...result.almost, ...result.notCounted];
  return {
    ...commonOf(definition, evidence, asked),
    ruleVersion: null,
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

function participantsOf(definition: ParticipantsDefinition, evidence: ProjectEvidence, asked: FigureAsked): Indicator {
  const { countedTo } = asked.day;
  const { number, validFrom, rule } = ruleInForce(definition.rules, countedTo, asked.knownAt);
  const result = countUnderRule(evidence.people, rule, countedTo);
  return {
    ...commonOf(definition, evidence, asked),
    ...{ rule: wholeRule(rule), ruleVersion: { number, validFrom } },
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

type Given = 'id' | 'code' | 'name' | 'rule' | 'targets' | 'targetsVersion' | 'latestVerdict';
type Common = Given | 'target' | 'asOf' | 'asOfInFuture' | 'hoursReach' | 'planned' | 'plannedIsAssumption';

function commonOf(
  definition: IndicatorDefinition,
  evidence: ProjectEvidence,
  { day, hours }: FigureAsked,
): Pick<Indicator, Common> {
  const { id, code, name, rule, targets, targetsVersion, latestVerdict } = definition;
  const planned = plannedFor(definition, evidence, day.asOf);
  return {
    ...{ id, code, name, rule, targets, targetsVersion, latestVerdict, asOf: day.asOf },
    asOfInFuture: day.isInFuture,
    hoursReach: reachOf(hours),
    target: targetOf(targets),
    planned: planned.value,
    plannedIsAssumption: planned.isAssumption,
  };
}
