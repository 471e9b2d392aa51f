import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import {
  DELIVERABLE_STATES,
  DELIVERABLE_TRANSITION_KINDS,
  type DeliverableState,
  type DeliverableTransitionKind,
} from '@rssz/domain';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

/** A step of the deliverable: named by its kind, or by the state it leads to. */
export class TransitionDeliverable {
  @ApiProperty({ required: false, enum: DELIVERABLE_STATES })
  @IsOptional()
  @IsIn(DELIVERABLE_STATES)
  to?: DeliverableState;

  @ApiProperty({ required: false, enum: DELIVERABLE_TRANSITION_KINDS })
  @IsOptional()
  @IsIn(DELIVERABLE_TRANSITION_KINDS)
  kind?: DeliverableTransitionKind;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;

  @ApiProperty({ required: false, format: 'date', description: 'The day the step holds for; today when not given' })
  @IsOptional()
  @IsLocalDate()
  effectiveOn?: string;

  @ApiProperty({ required: false, format: 'uri' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  publishedUrl?: string;

  @ApiProperty({ required: false, format: 'date' })
  @IsOptional()
  @IsLocalDate()
  publishedOn?: string;
}

export class AddFileQuery {
  @ApiProperty({ required: false, format: 'uuid', description: 'The part that the file is brought for' })
  @IsOptional()
  @IsUUID()
  part?: string;
}

export class VoidDeliverableFile {
  @ApiProperty()
  @IsString()
  @MaxLength(2000)
  reason: string;
}
