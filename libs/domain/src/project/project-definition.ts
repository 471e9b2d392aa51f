import type { DeliverableKind } from '../deliverable/deliverable-kind.ts';
import type { DocumentInputKind } from '../deliverable/document-input.ts';
import type { DocumentRule, ParticipantRule } from '../indicator/indicator-rule.ts';
import type { LocalDate } from '../kernel/local-date.ts';

/** Where a statement of the definition comes from: the words of the source, or why it is an assumption. */
export interface Sourced {
  readonly source: string;
}

export interface ThematicAreaDefinition extends Sourced {
  readonly code: string;
  readonly nameCs: string;
  readonly nameEn: string;
}

export interface SubActivityDefinition extends Sourced {
  readonly code: string;
  readonly name: string;
}

export interface KeyActivityDefinition extends Sourced {
  readonly code: string;
  readonly name: string;
  readonly subActivities: readonly SubActivityDefinition[];
}

/**
 * What the documents of an output line belong to: the project as a whole, one to each place of a territorial unit, one to
 * each year, or open (each may cover any units).
 */
export const OUTPUT_SCOPES = ['project', 'place', 'year', 'open'] as const;

export type OutputScope = (typeof OUTPUT_SCOPES)[number];

/** A line of the list of outputs, e.g. "40 závěrečných zpráv"; each of its documents counts as one. */
export interface OutputLineDefinition extends Sourced {
  readonly code: string;
  readonly keyActivity: string;
  /** The line as the source words it. */
  readonly title: string;
  /** The title of one document of it; `{number}`, `{place}` and `{year}` are filled in. */
  readonly documentTitle: string;
  readonly plannedCount: number;
  readonly kind: DeliverableKind;
  readonly scope: OutputScope;
  readonly isComposite: boolean;
  /** The kinds a document of this line may have, when the source leaves a choice; else empty. */
  readonly allowedKinds: readonly DeliverableKind[];
  readonly years: readonly number[];
  /** What its documents are put together from, where the system keeps it; nothing when not given. */
  readonly drawsFrom?: readonly DocumentInputKind[];
}

/** A choice that the source leaves open: what we chose, on what ground, and what else a project may choose. */
export interface RuleChoice extends Sourced {
  readonly parameter: string;
  readonly value: string | number | boolean;
  readonly alternatives: readonly (string | number | boolean)[];
  readonly noteCs: string;
  readonly noteEn: string;
  readonly isAssumption: boolean;
}

export interface TargetDefinition extends Sourced {
  readonly dueOn: LocalDate;
  readonly value: number;
  readonly isFinal: boolean;
  readonly isAssumption: boolean;
}

interface IndicatorBase extends Sourced {
  readonly name: string;
  readonly unit: string;
  readonly targets: readonly TargetDefinition[];
  readonly ruleChoices: readonly RuleChoice[];
}

export interface DocumentIndicatorDefinition extends IndicatorBase {
  readonly code: 'documents';
  readonly rule: DocumentRule;
}

export interface ParticipantIndicatorDefinition extends IndicatorBase {
  readonly code: 'participants';
  readonly rule: ParticipantRule;
}

export type IndicatorDefinition = DocumentIndicatorDefinition | ParticipantIndicatorDefinition;

export interface MonitoringPeriodDefinition {
  readonly number: number;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly reportDueOn: LocalDate;
  readonly isFinal: boolean;
}

export interface Implementer extends Sourced {
  readonly name: string;
  readonly address: string;
  readonly contactName: string;
  readonly contactEmail: string;
}

/** How enquiries of the public are handled: in working days, months and days. */
export interface EnquiryDefinition extends Sourced {
  readonly answerWorkingDays: number;
  readonly keptMonths: number;
  readonly spamKeptDays: number;
  readonly isAssumption: boolean;
}

/** What was assumed because the source is silent; shown to the user beside what it concerns. */
export interface Assumption {
  readonly subject: string;
  readonly statementCs: string;
  readonly statementEn: string;
}

/** A project as its definition file states it; everything the system knows of the plan is made from this. */
export interface ProjectDefinition {
  readonly code: string;
  readonly registrationNumber: string;
  readonly programme: string;
  readonly name: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly realisationSource: string;
  readonly summary: string;
  readonly goal: string;
  readonly implementer: Implementer;
  readonly thematicAreas: readonly ThematicAreaDefinition[];
  readonly keyActivities: readonly KeyActivityDefinition[];
  readonly outputLines: readonly OutputLineDefinition[];
  readonly territorialPlaces: Sourced & { readonly count: number; readonly codePrefix: string };
  readonly indicators: readonly IndicatorDefinition[];
  readonly monitoringPeriods: Sourced & {
    readonly isAssumption: boolean;
    readonly periods: readonly MonitoringPeriodDefinition[];
  };
  /** The terms of the system hold where a project says none. */
  readonly enquiries?: EnquiryDefinition;
  readonly assumptions: readonly Assumption[];
}
