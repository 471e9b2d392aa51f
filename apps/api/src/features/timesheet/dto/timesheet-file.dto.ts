import { ApiProperty } from '@nestjs/swagger';
import type { Locale } from '@rssz/domain';
import { IsIn, IsOptional } from 'class-validator';

export class TimesheetFileQuery {
  @ApiProperty({ required: false, enum: ['cs', 'en'], description: 'The reader’s own when left out' })
  @IsOptional()
  @IsIn(['cs', 'en'])
  locale?: Locale;
}
