import { ApiProperty } from '@nestjs/swagger';
import {
  DOCUMENT_INPUT_KINDS,
  DRAFT_INPUT_SUBJECTS,
  STATEMENT_CODES,
  type DocumentInputKind,
  type DraftInputSubject,
  type InputChange,
  type StatementCode,
} from '@rssz/domain';
import { IsIn, IsOptional } from 'class-validator';
import { ProblemReason, UserRef } from '../../../platform/http/dto/ref.dto.ts';

export class DraftInput {
  @ApiProperty({ enum: DRAFT_INPUT_SUBJECTS }) subject: DraftInputSubject;
  @ApiProperty({ description: 'Stays while the input is replaced: a thematic area, the id of a part' }) key: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null while there is none' })
  id: string | null;
  @ApiProperty({ description: 'How people call it, in Czech' }) label: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Number of its version' }) number: number | null;
  @ApiProperty({ description: 'Changes whenever the input says something else' }) revision: string;
}

export class DraftInputChange {
  @ApiProperty({ enum: ['added', 'removed', 'replaced', 'changed'] }) change: InputChange['change'];
  @ApiProperty({ enum: DRAFT_INPUT_SUBJECTS }) subject: DraftInputSubject;
  @ApiProperty() label: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Number of the version built from' }) before: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Number of the version there is now' }) after:
    number | null;
}

/** A sentence of a built final report that does not hold any more. */
export class StaleStatement {
  @ApiProperty({ enum: STATEMENT_CODES }) code: StatementCode;
  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    description: 'Days, minutes and names as the draft has them; names are Czech',
  })
  params: Record<string, string | number>;
}

/** The draft that stands among the files of the deliverable. */
export class BuiltDraft {
  @ApiProperty({ format: 'uuid' }) fileId: string;
  @ApiProperty() name: string;
  @ApiProperty({ format: 'date-time' }) builtAt: string;
  @ApiProperty({ type: UserRef }) builtBy: UserRef;
  @ApiProperty({ type: [DraftInput], description: 'What it was built from' }) inputs: DraftInput[];
}

export class DeliverableDraft {
  @ApiProperty({ enum: DOCUMENT_INPUT_KINDS, isArray: true }) drawsFrom: readonly DocumentInputKind[];
  @ApiProperty({ type: [DraftInput], description: 'What a draft would be built from now' })
  inputs: readonly DraftInput[];
  @ApiProperty({ type: BuiltDraft, nullable: true }) built: BuiltDraft | null;
  @ApiProperty({ description: 'The inputs changed since the draft was built' }) isStale: boolean;
  @ApiProperty({ type: [DraftInputChange] }) changes: readonly DraftInputChange[];
  @ApiProperty({ type: [StaleStatement], description: 'Of a final report: what its draft says and the records do not' })
  staleStatements: readonly StaleStatement[];
  @ApiProperty({ type: [ProblemReason], description: 'Why nothing can be built or downloaded' })
  emptyRefusals: ProblemReason[];
  @ApiProperty({ type: [ProblemReason], description: 'Why the reader may not build and keep a draft' })
  refusals: ProblemReason[];
}

export class DraftQuery {
  @ApiProperty({ required: false, enum: ['cs', 'en'], default: 'cs' })
  @IsOptional()
  @IsIn(['cs', 'en'])
  locale: 'cs' | 'en' = 'cs';
}
