import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { Ref, UserRef } from '../../../platform/http/dto/ref.dto.ts';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

/** What a request for erasure came to: the data are kept and restricted, the request was taken back, or nobody is told any more. */
export const ERASURE_OUTCOMES = ['restricted', 'withdrawn', 'anonymised'] as const;

export type ErasureOutcome = (typeof ERASURE_OUTCOMES)[number];

export class WriteErasureRequest {
  @ApiProperty({ format: 'date', description: 'When the person asked' }) @IsLocalDate() askedOn: string;
}

export class WriteOpening {
  @ApiProperty({ description: 'Why the name is opened, such as the number of the sample' })
  @IsString()
  @MaxLength(500)
  reason: string;
}

/** The name behind a pseudonym, for one look. */
export class OpenedName {
  @ApiProperty({ type: String, nullable: true }) givenName: string | null;
  @ApiProperty({ type: String, nullable: true }) surname: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) birthDate: string | null;
}

export class ErasureRequest {
  @ApiProperty({ format: 'date' }) askedOn: string;
  @ApiProperty({ enum: ERASURE_OUTCOMES }) outcome: ErasureOutcome;
  @ApiProperty({ type: String, format: 'date', nullable: true }) keptUntil: string | null;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ type: UserRef }) by: UserRef;
}

const OPENING_KINDS = ['record', 'name', 'attendance-sheet', 'list'] as const;

type OpeningKind = (typeof OPENING_KINDS)[number];

/** Somebody opened data of a person: the record, with a reason the name or an attendance sheet, or read the name in a list. */
export class DataOpening {
  @ApiProperty({ enum: OPENING_KINDS }) kind: OpeningKind;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty({ format: 'date-time' }) openedAt: string;
  @ApiProperty({ type: UserRef }) by: UserRef;
  @ApiProperty({ type: Ref, description: 'Whose, by pseudonym; of an attendance sheet the visit by its unit' })
  of: Ref;
}

export class ParticipantProtection {
  @ApiProperty({ type: String, format: 'date', nullable: true }) restrictedFrom: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) anonymisedOn: string | null;
  @ApiProperty({ type: [ErasureRequest], description: 'Newest first' }) requests: ErasureRequest[];
  @ApiProperty({ type: [DataOpening], description: 'Newest first, at most 100' }) openings: DataOpening[];
}

export class WriteRetention {
  @ApiProperty({ format: 'date', description: 'The last day on which the evidence must be kept' })
  @IsLocalDate()
  keptUntil: string;
  @ApiProperty({ description: 'From what the day follows' }) @IsString() @MaxLength(500) reason: string;
}

export class RetentionTerm {
  @ApiProperty({ format: 'date' }) keptUntil: string;
  @ApiProperty() reason: string;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ type: UserRef }) by: UserRef;
}

/** Somebody whose data are restricted, by pseudonym. */
export class RestrictedPerson extends Ref {
  @ApiProperty({ format: 'date' }) restrictedFrom: string;
}

/** How the data of the participants of a project are protected. */
export class DataProtection {
  @ApiProperty({ type: 'integer', description: 'Of the term; 0 until one is set' }) version: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) keptUntil: string | null;
  @ApiProperty({ type: [RetentionTerm], description: 'Newest first' }) terms: RetentionTerm[];
  @ApiProperty({ type: [RestrictedPerson] }) restricted: RestrictedPerson[];
  @ApiProperty({ type: 'integer', description: 'People who are a pseudonym only' }) anonymised: number;
  @ApiProperty({ type: [DataOpening], description: 'Newest first, at most 200' }) openings: DataOpening[];
}
