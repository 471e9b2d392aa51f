import { ApiProperty } from '@nestjs/swagger';
import { ESF_ROW_STATES, SUPPORT_KINDS, type EsfRowState, type SupportKind } from '@rssz/domain';
import { ProblemReason, UserRef } from '../../../platform/http/dto/ref.dto.ts';
import type { EsfExchangeKind } from '../esf-source.view.ts';

const KINDS: EsfExchangeKind[] = ['persons-out', 'persons-in', 'supports-out', 'supports-in'];

/** A participant as the desk names them. */
export class EsfPersonRef {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() code: string;
  @ApiProperty() name: string;
}

export class EsfUndoing {
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: UserRef }) by: UserRef;
}

/** One exchange with IS ESF. */
export class EsfExchange {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty({ enum: KINDS }) kind: EsfExchangeKind;
  @ApiProperty({ type: 'integer', description: 'Rows written or read' }) total: number;
  @ApiProperty({ type: 'integer' }) leftOut: number;
  @ApiProperty({ type: [Number], description: 'Monitoring periods of a file of supports' }) periods: number[];
  @ApiProperty({ description: 'A list that is, to the byte, a file that we exported' }) isOwnFile: boolean;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ type: UserRef }) recordedBy: UserRef;
  @ApiProperty({ type: EsfUndoing, nullable: true }) undone: EsfUndoing | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class EsfExchangePage {
  @ApiProperty({ type: [EsfExchange] }) items: EsfExchange[];
  @ApiProperty({ type: 'integer' }) total: number;
}

export class EsfSpecifications {
  @ApiProperty({ type: String, nullable: true }) advisory: string | null;
  @ApiProperty({ type: String, nullable: true }) workshop: string | null;
  @ApiProperty({ type: String, nullable: true }) training: string | null;
  @ApiProperty({ type: 'integer', description: '0 until somebody chooses' }) version: number;
}

export class EsfPersonsStep {
  @ApiProperty({ type: 'integer', description: 'People whose record has all that IS ESF requires' }) complete: number;
  @ApiProperty({ type: 'integer' }) leftOut: number;
  @ApiProperty({ type: 'integer', description: 'Of the complete ones those whom the loaded list does not have' })
  unlisted: number;
  @ApiProperty({ type: 'integer', description: 'Complete people who were in no export that holds' })
  neverExported: number;
  @ApiProperty({ type: EsfExchange, nullable: true }) lastExport: EsfExchange | null;
}

export class EsfRowCount {
  @ApiProperty({ enum: ESF_ROW_STATES }) state: EsfRowState;
  @ApiProperty({ type: 'integer' }) count: number;
}

export class EsfListStep {
  @ApiProperty({ type: EsfExchange }) exchange: EsfExchange;
  @ApiProperty({ type: [EsfRowCount] }) counts: EsfRowCount[];
  @ApiProperty({ type: 'integer', description: 'Rows that wait for somebody' }) open: number;
  @ApiProperty({ type: 'integer', description: 'Our people whom the list does not have' }) onlyOurs: number;
  @ApiProperty({ type: 'integer', description: 'Matched people with a field that differs' }) differing: number;
}

export class EsfPeriod {
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
  @ApiProperty() hasBegun: boolean;
  @ApiProperty({ description: 'Its support is not whole yet' }) isRunning: boolean;
  @ApiProperty({ type: 'integer', description: 'Rows that an export would write' }) rows: number;
  @ApiProperty({ type: 'integer' }) leftOut: number;
  @ApiProperty({ type: EsfExchange, nullable: true }) lastExport: EsfExchange | null;
  @ApiProperty({ type: 'integer', description: 'Figures that changed since the last export' }) changed: number;
}

export class EsfSupportsStep {
  @ApiProperty({ type: [EsfPeriod] }) periods: EsfPeriod[];
  @ApiProperty({ enum: SUPPORT_KINDS, isArray: true, description: 'Kinds of support in use without a specification' })
  unspecified: SupportKind[];
  @ApiProperty({ type: EsfExchange, nullable: true }) list: EsfExchange | null;
  @ApiProperty({ type: 'integer', description: 'Figures that differ from the loaded list, else from the last export' })
  differing: number;
}

/** The three steps and where each stands. */
export class EsfDesk {
  @ApiProperty({ type: EsfPersonsStep }) persons: EsfPersonsStep;
  @ApiProperty({ type: EsfListStep, nullable: true }) list: EsfListStep | null;
  @ApiProperty({ type: EsfSupportsStep }) supports: EsfSupportsStep;
  @ApiProperty({ type: EsfSpecifications }) specifications: EsfSpecifications;
}

/** Somebody who is left out of a file, and why. */
export class EsfLeftOutPerson {
  @ApiProperty({ type: EsfPersonRef }) person: EsfPersonRef;
  @ApiProperty({ type: [ProblemReason] }) problems: ProblemReason[];
}

export class EsfLeftOutPage {
  @ApiProperty({ type: [EsfLeftOutPerson] }) items: EsfLeftOutPerson[];
  @ApiProperty({ type: 'integer' }) total: number;
}

/** A row of the list from IS ESF with where it stands. */
export class EsfListRow {
  @ApiProperty({ type: 'integer' }) line: number;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ enum: ESF_ROW_STATES }) state: EsfRowState;
  @ApiProperty() givenName: string;
  @ApiProperty() surname: string;
  @ApiProperty({ description: 'As IS ESF writes it' }) birthDate: string;
  @ApiProperty() municipality: string;
  @ApiProperty({ type: EsfPersonRef, nullable: true }) participant: EsfPersonRef | null;
  @ApiProperty({ type: [EsfPersonRef], description: 'Who it may be, the likeliest first' }) candidates: EsfPersonRef[];
  @ApiProperty({ type: [ProblemReason] }) problems: ProblemReason[];
  @ApiProperty({ type: String, nullable: true, description: 'Why it is not ours' }) reason: string | null;
  @ApiProperty({ type: UserRef, nullable: true }) settledBy: UserRef | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) settledAt: string | null;
}

export class EsfRowPage {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The list; null when none was loaded' })
  exchangeId: string | null;
  @ApiProperty({ type: [EsfListRow] }) items: EsfListRow[];
  @ApiProperty({ type: 'integer' }) total: number;
}

/** One of ours whom the list does not have. */
export class EsfUnlistedPerson {
  @ApiProperty({ type: EsfPersonRef }) person: EsfPersonRef;
  @ApiProperty({ description: 'Has all that IS ESF requires' }) isComplete: boolean;
}

export class EsfUnlistedPage {
  @ApiProperty({ type: [EsfUnlistedPerson] }) items: EsfUnlistedPerson[];
  @ApiProperty({ type: 'integer' }) total: number;
}

/** Those who may still be linked with a row, by name. */
export class EsfFreePeople {
  @ApiProperty({ type: [EsfPersonRef] }) items: EsfPersonRef[];
  @ApiProperty({ type: 'integer' }) total: number;
}
