import type { components } from './generated/schema.ts';

/** Shapes of the API, as its own contract states them. Days are 'YYYY-MM-DD', instants ISO. */
type Schemas = components['schemas'];

export type { EvidenceState, IndicatorCode, Locale, VerdictOutcome } from '@rssz/domain';

/** One page of a longer list. */
export interface Page<Item> {
  items: Item[];
  total: number;
}

export type Session = Schemas['Session'];
export type DemoLogin = Schemas['DemoLogin'];
export type Installation = Schemas['Installation'];
export type Project = Schemas['Project'];
export type KeyActivity = Schemas['KeyActivity'];
export type Verdict = Schemas['Verdict'];
export type IndicatorTarget = Schemas['IndicatorTarget'];
export type Indicator = Schemas['Indicator'];
export type EvidenceItem = Schemas['EvidenceItem'];
export type IndicatorSeries = Schemas['IndicatorSeries'];
export type Deliverable = Schemas['Deliverable'];
export type DeliverableFile = Schemas['DeliverableFile'];
export type DeliverableEvent = Schemas['DeliverableEvent'];
export type DeliverableDetail = Schemas['DeliverableDetail'];
export type TerritorialUnit = Schemas['TerritorialUnit'];
export type UnitAssignment = Schemas['UnitAssignment'];
export type TerritorialUnitDetail = Schemas['TerritorialUnitDetail'];
export type TerritorialPlace = Schemas['TerritorialPlace'];
export type AdvisoryLog = Schemas['AdvisoryLog'];
export type AdvisoryLogVersion = Schemas['AdvisoryLogVersion'];
export type AdvisoryLogDetail = Schemas['AdvisoryLogDetail'];
export type Participant = Schemas['Participant'];
export type Notification = Schemas['Notification'];
export type Deadline = Schemas['Deadline'];
export type MyDay = Schemas['MyDay'];
export type UserRole = Schemas['UserRole'];
export type User = Schemas['User'];
export type Settings = Schemas['Settings'];
export type WrittenMail = Schemas['WrittenMail'];
export type AuditEntry = Schemas['AuditEntry'];
export type AvailableTransition = Schemas['TransitionOption'];
export type DeliverablePatch = Schemas['PlanDeliverable'];
export type TransitionRequest = Schemas['TransitionDeliverable'];
export type BulkRequest = Schemas['PlanDeliverablesInBulk'];
export type Person = Schemas['ProjectPerson'];
export type NewUnit = Schemas['CreateTerritorialUnit'];
export type UnitRequest = Schemas['ChangeTerritorialUnit'];
export type AdvisoryLogRequest = Schemas['WriteAdvisoryLog'];
export type NewParticipant = Schemas['CreateParticipant'];
export type ParticipantRequest = Schemas['PatchParticipant'];
export type ParticipantSupports = Schemas['SupportList'];
export type Overview = Schemas['ProjectOverview'];
export type Problem = Schemas['ProblemReason'];
export type IndicatorRule = Indicator['rule'];
export type RuleChoice = Schemas['ProjectRuleChoice'];
