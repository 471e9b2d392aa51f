import { ApiProperty } from '@nestjs/swagger';
import { VERDICT_OUTCOMES, type VerdictOutcome } from '@rssz/domain';
import { UserRef } from '../../platform/http/dto/ref.dto.ts';

/** What a verdict is about: one of the two. */
export class VerdictSubject {
  @ApiProperty({ enum: ['documents', 'participants'], required: false }) indicator?: string;
  @ApiProperty({ format: 'uuid', required: false }) deliverableId?: string;
}

/** A dated verdict of an evaluator, with the value as it was computed for that day. */
export class Verdict {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: VerdictSubject }) subject: VerdictSubject;
  @ApiProperty({ format: 'date' }) asOf: string;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Value of the indicator on that day; of a deliverable 1 when it counted, else 0',
  })
  value: number | null;
  @ApiProperty({ enum: VERDICT_OUTCOMES }) outcome: VerdictOutcome;
  @ApiProperty() finding: string;
  @ApiProperty({ type: UserRef }) by: UserRef;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
}

/** A verdict (alias w) with its author (alias e) as the shape above; the subject is given by the caller. */
export const verdictJson = (subject: string): string => `json_build_object('id', w.id, 'subject', ${subject},
  'asOf', w.as_of, 'value', w.value, 'outcome', w.outcome, 'finding', w.finding,
  'by', json_build_object('id', e.id, 'displayName', e.display_name),
  'recordedAt', to_char(w.recorded_from, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;
