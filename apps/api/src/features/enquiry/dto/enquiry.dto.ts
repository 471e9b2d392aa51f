import { ApiProperty } from '@nestjs/swagger';
import {
  CLOSED_BY_ERASURE,
  CLOSING_REASONS,
  ENQUIRY_OBJECTIVES,
  ENQUIRY_STATES,
  ENQUIRY_TRANSITION_KINDS,
  SUSPICIONS,
} from '@rssz/domain';
import type { EnquiryObjective, EnquiryState, EnquiryTransitionKind, Suspicion } from '@rssz/domain';
import { ProblemReason, Ref, UserRef } from '../../../platform/http/dto/ref.dto.ts';
import { MAIL_STATES, type MailState } from '../../../platform/mail/mail-state.ts';
import { EnquiryRegion } from './enquiry-form.dto.ts';

const STORED_REASONS = [...CLOSING_REASONS, CLOSED_BY_ERASURE] as const;

/** An enquiry in the queue: nothing that names who asked. */
export class Enquiry {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'D-0012' }) number: string;
  @ApiProperty({ enum: ENQUIRY_OBJECTIVES }) objective: EnquiryObjective;
  @ApiProperty({ type: EnquiryRegion, nullable: true }) region: EnquiryRegion | null;
  @ApiProperty({ enum: ENQUIRY_STATES }) state: EnquiryState;
  @ApiProperty({ enum: SUSPICIONS, isArray: true }) suspicions: Suspicion[];
  @ApiProperty({ type: String, nullable: true, description: 'Null once the data are erased' }) organisation:
    string | null;
  @ApiProperty({ type: String, nullable: true }) topic: string | null;
  @ApiProperty({ enum: ['cs', 'en'], description: 'The language of the form, in which to answer' }) locale: 'cs' | 'en';
  @ApiProperty({ type: UserRef, nullable: true }) owner: UserRef | null;
  @ApiProperty({ type: Ref, nullable: true }) unit: Ref | null;
  @ApiProperty({ format: 'date' }) receivedOn: string;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty({ description: 'Calendar days from today, negative when overdue' }) daysLeft: number;
  @ApiProperty({ description: 'Whether somebody still has to do something: judge what is held, answer what is open' })
  isWaiting: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) answeredOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) anonymisedOn: string | null;
  @ApiProperty() version: number;
}

export class EnquiryStateCount {
  @ApiProperty({ enum: ENQUIRY_STATES }) state: EnquiryState;
  @ApiProperty() count: number;
}

export class EnquiryPage {
  @ApiProperty({ type: [Enquiry] }) items: Enquiry[];
  @ApiProperty() total: number;
  @ApiProperty({ type: [EnquiryStateCount], description: 'Of the whole queue' }) counts: EnquiryStateCount[];
}

export class EnquiryAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true }) text: string | null;
  @ApiProperty({ type: UserRef }) by: UserRef;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: String, enum: MAIL_STATES, nullable: true, description: 'Null until its mail is written' })
  mailState: MailState | null;
}

export class EnquiryNote {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true }) text: string | null;
  @ApiProperty({ type: UserRef }) by: UserRef;
  @ApiProperty({ format: 'date-time' }) at: string;
}

/** Something that happened to an enquiry. */
export class EnquiryEvent {
  @ApiProperty({ example: 'enquiry.taken' }) type: string;
  @ApiProperty({ type: UserRef, nullable: true, description: 'Null when the system did it' }) by: UserRef | null;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class EnquiryStep {
  @ApiProperty({ enum: ENQUIRY_TRANSITION_KINDS }) kind: EnquiryTransitionKind;
  @ApiProperty({ type: [ProblemReason] }) refusals: ProblemReason[];
}

/** An enquiry whole, for those who handle enquiries. */
export class EnquiryDetail extends Enquiry {
  @ApiProperty({ type: String, nullable: true }) name: string | null;
  @ApiProperty({ type: String, nullable: true }) email: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Plain text, whatever it looks like' }) text: string | null;
  @ApiProperty({ format: 'date-time' }) receivedAt: string;
  @ApiProperty({ type: String, enum: STORED_REASONS, nullable: true }) closingReason: string | null;
  @ApiProperty({ format: 'date', description: 'The last day on which anything of the person is kept' })
  keptUntil: string;
  @ApiProperty({ description: 'Days until then' }) keptDays: number;
  @ApiProperty({ type: [EnquiryAnswer], description: 'From the first' }) answers: EnquiryAnswer[];
  @ApiProperty({ type: [EnquiryNote], description: 'Internal, from the first' }) notes: EnquiryNote[];
  @ApiProperty({ type: [EnquiryEvent], description: 'From the first' }) history: EnquiryEvent[];
  @ApiProperty({ type: [EnquiryStep], description: 'What the present state offers' }) steps: EnquiryStep[];
  @ApiProperty({ type: [UserRef], description: 'Who can be given the enquiry' }) handlers: UserRef[];
  @ApiProperty({ type: [ProblemReason], description: 'Why the reader may not erase it; empty when they may' })
  erasureRefusals: ProblemReason[];
}

export class EnquiryFigures {
  @ApiProperty({ description: 'Without spam and what is suspected of it' }) received: number;
  @ApiProperty() answered: number;
  @ApiProperty({ description: 'Of the answered: by their due date' }) answeredInTime: number;
  @ApiProperty({ description: 'Turned into a cooperation interest' }) interests: number;
  @ApiProperty({ description: 'Neither answered nor settled' }) open: number;
}

export class EnquiriesOfObjective extends EnquiryFigures {
  @ApiProperty({ enum: ENQUIRY_OBJECTIVES }) objective: EnquiryObjective;
}

export class EnquiriesOfRegion extends EnquiryFigures {
  @ApiProperty({ type: EnquiryRegion, nullable: true, description: 'Null where none was named' })
  region: EnquiryRegion | null;
}

export class EnquiriesOfMonth extends EnquiryFigures {
  @ApiProperty({ example: '2024-09-01', description: 'The first day of the month' }) month: string;
}

/** How many asked, about what, from where; nobody is in it. */
export class EnquiryStatistics {
  @ApiProperty({ format: 'date' }) asOf: string;
  @ApiProperty({ type: EnquiryFigures }) total: EnquiryFigures;
  @ApiProperty({ type: [EnquiriesOfObjective], description: 'All four objectives' })
  byObjective: EnquiriesOfObjective[];
  @ApiProperty({ type: [EnquiriesOfRegion] }) byRegion: EnquiriesOfRegion[];
  @ApiProperty({ type: [EnquiriesOfMonth], description: 'Every month from the first enquiry on' })
  byMonth: EnquiriesOfMonth[];
}
