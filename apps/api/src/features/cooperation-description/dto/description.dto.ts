import { ApiProperty } from '@nestjs/swagger';
import {
  AGREEMENT_WAYS,
  DESCRIPTION_STATES,
  DESCRIPTION_TRANSITION_KINDS,
  DIFFERENCE_SUBJECTS,
  RESULT_OUTCOMES,
  type AgreementWay,
  type DescriptionState,
  type DescriptionTransitionKind,
  type DifferenceEntry,
  type DifferenceSubject,
  type DifferenceValue,
  type ResultOutcome,
} from '@rssz/domain';
import { ProblemReason, Ref, UserRef } from '../../../platform/http/dto/ref.dto.ts';
import { Attachment } from '../../attachment/attachment.lookup.ts';
import { UnitEvidenceItem } from '../../attachment/unit-evidence.lookup.ts';
import { DescriptionContent } from './description-content.dto.ts';

/** A version without its text. */
export class DescriptionVersion {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: number;
  @ApiProperty({ enum: DESCRIPTION_STATES }) state: DescriptionState;
  @ApiProperty({ description: 'The version that holds now: the approved one, else the agreed one' }) isInForce: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Why the draft was withdrawn; null when it was not' })
  withdrawalReason: string | null;
  @ApiProperty({ type: String, nullable: true }) amendmentReason: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) startsOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endsOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) agreedOn: string | null;
  @ApiProperty({ enum: AGREEMENT_WAYS, nullable: true }) agreedHow: AgreementWay | null;
  @ApiProperty({ type: UserRef, nullable: true }) agreedBy: UserRef | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) approvedOn: string | null;
  @ApiProperty({ type: UserRef, nullable: true }) approvedBy: UserRef | null;
  @ApiProperty({ type: UserRef }) createdBy: UserRef;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty() version: number;
  @ApiProperty({ type: [String], format: 'uuid' }) thematicAreaIds: string[];
  @ApiProperty({ description: 'Expected results of the version' }) results: number;
  @ApiProperty({ description: 'Those of them that are closed, whatever their outcome' }) closedResults: number;
}

export class UnitDescriptions {
  @ApiProperty({ type: Ref }) unit: Ref;
  @ApiProperty({ type: [DescriptionVersion], description: 'The newest first' }) items: DescriptionVersion[];
  @ApiProperty({ description: 'A new version would amend the one in force, so a reason is needed' })
  isAmendment: boolean;
  @ApiProperty({
    type: [ProblemReason],
    description: 'Why the reader may not begin a new version; empty when they may',
  })
  startRefusals: readonly ProblemReason[];
}

export class DescriptionCriterionLevel {
  @ApiProperty() level: number;
  @ApiProperty() descriptor: string;
  @ApiProperty({ type: String, nullable: true }) descriptorEn: string | null;
}

/** A criterion that the version names, or that it may name. */
export class DescriptionCriterion {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) thematicAreaId: string;
  @ApiProperty() code: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: String, nullable: true }) titleEn: string | null;
  @ApiProperty() description: string;
  @ApiProperty({ type: String, nullable: true }) descriptionEn: string | null;
  @ApiProperty({ type: [DescriptionCriterionLevel] }) levels: DescriptionCriterionLevel[];
  @ApiProperty({ description: 'Whether a draft may name it: in force, or kept from the last agreed version' })
  isOpen: boolean;
  @ApiProperty({ description: 'From the sample catalogue that is shipped, not from an official one' })
  isSample: boolean;
  @ApiProperty({ description: 'Number of the version of the catalogue' }) catalogueNumber: number;
}

export class DescriptionTransition {
  @ApiProperty({ enum: DESCRIPTION_TRANSITION_KINDS }) kind: DescriptionTransitionKind;
  @ApiProperty({ enum: DESCRIPTION_STATES, nullable: true }) to: DescriptionState | null;
  @ApiProperty() needsReason: boolean;
  @ApiProperty({ enum: AGREEMENT_WAYS, isArray: true }) ways: readonly AgreementWay[];
  @ApiProperty({ type: [ProblemReason], description: 'Empty when the reader may do it now' })
  refusals: readonly ProblemReason[];
}

export class DescriptionFieldDifference {
  @ApiProperty() field: string;
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }], nullable: true }) before: DifferenceValue;
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }], nullable: true }) after: DifferenceValue;
}

/** A part that was added, removed or changed. */
export class DescriptionDifference {
  @ApiProperty({ enum: ['added', 'removed', 'changed'] }) change: DifferenceEntry['change'];
  @ApiProperty({ enum: DIFFERENCE_SUBJECTS }) subject: DifferenceSubject;
  @ApiProperty({ description: 'Id of the area or criterion, key of the result; empty for the description itself' })
  key: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) thematicAreaId: string | null;
  @ApiProperty({ type: [DescriptionFieldDifference] }) fields: readonly DescriptionFieldDifference[];
}

export class DescriptionEvent {
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: UserRef, nullable: true }) by: UserRef | null;
  @ApiProperty({ example: 'cooperation-description.agreed' }) type: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) on: string | null;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty({ type: [String] }) fields: string[];
}

/** How an expected result ended, as it was recorded at a time. */
export class ResultClosing {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) resultKey: string;
  @ApiProperty({ enum: RESULT_OUTCOMES }) outcome: ResultOutcome;
  @ApiProperty({ format: 'date' }) closedOn: string;
  @ApiProperty() justification: string;
  @ApiProperty({ type: [UnitEvidenceItem] }) evidence: UnitEvidenceItem[];
  @ApiProperty({ type: UserRef }) recordedBy: UserRef;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ description: 'False when a later entry corrected it' }) isCurrent: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Why an earlier entry was corrected by this one' })
  correctionReason: string | null;
}

export class PreviousDescription {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: number;
}

export class DescriptionDetail extends DescriptionVersion {
  @ApiProperty({ type: Ref }) unit: Ref;
  @ApiProperty({ type: String, format: 'date', nullable: true }) cooperationFrom: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) cooperationTo: string | null;
  @ApiProperty({ type: DescriptionContent }) content: DescriptionContent;
  @ApiProperty({ type: [String], format: 'uuid', description: 'Criteria that were not in the first agreed version' })
  criteriaAddedLater: string[];
  @ApiProperty({ type: [DescriptionCriterion] }) criteria: DescriptionCriterion[];
  @ApiProperty({ type: [ProblemReason], description: 'What stands in the way of agreeing, by field' })
  problems: readonly ProblemReason[];
  @ApiProperty({ type: [ProblemReason], description: 'Why the reader may not change the text; empty when they may' })
  editRefusals: readonly ProblemReason[];
  @ApiProperty({ type: [ProblemReason], description: 'Why the reader may not close results; empty when they may' })
  closingRefusals: readonly ProblemReason[];
  @ApiProperty({ type: [DescriptionTransition] }) transitions: readonly DescriptionTransition[];
  @ApiProperty({ type: PreviousDescription, nullable: true }) previous: PreviousDescription | null;
  @ApiProperty({ type: [DescriptionDifference], description: 'Against the previous version; empty for the first' })
  difference: readonly DescriptionDifference[];
  @ApiProperty({ type: [ResultClosing], description: 'The newest first, corrected ones included' })
  closings: ResultClosing[];
  @ApiProperty({ type: [Attachment], description: 'Signed files of the version' }) files: Attachment[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) agreedFileId: string | null;
  @ApiProperty({ type: [DescriptionEvent] }) history: DescriptionEvent[];
  @ApiProperty({ type: [PreviousDescription], description: 'Versions that came after this one and stand' })
  later: PreviousDescription[];
}

/** Where an expected result is written: in the version that holds, else in the newest that names it. */
export class ExpectedResultPlace {
  @ApiProperty({ format: 'uuid' }) descriptionId: string;
  @ApiProperty({ format: 'uuid' }) unitId: string;
}
