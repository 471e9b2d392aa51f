import { ApiProperty } from '@nestjs/swagger';
import { COOPERATION_DAYS, HANDOVER_STATES, type HandoverState } from '@rssz/domain';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

export class OfferHandover {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  successorId: string;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    required: false,
    description: 'Needed where several work',
  })
  @IsOptional()
  @IsUUID()
  predecessorId?: string | null;

  @ApiProperty({ format: 'date' })
  @IsLocalDate(COOPERATION_DAYS)
  validFrom: string;

  @ApiProperty({ required: false, default: '' })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  note: string = '';
}

export class HandoverQuery {
  @ApiProperty({ required: false, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  unit?: string;

  @ApiProperty({ required: false, enum: HANDOVER_STATES })
  @IsOptional()
  @IsIn(HANDOVER_STATES)
  state?: HandoverState;
}
