import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { LocalDate } from '@rssz/domain';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

/** The day a figure is asked for; today when not given. */
export class AsOfQuery {
  @ApiProperty({
    required: false,
    format: 'date',
    description: 'Default today; a day to come is answered with what is known today',
  })
  @IsOptional()
  @IsLocalDate()
  asOf?: LocalDate;
}
