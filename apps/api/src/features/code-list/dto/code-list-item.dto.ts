import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

export class CodeListItem {
  @ApiProperty({ example: 'CZ042' }) code: string;
  @ApiProperty() labelCs: string;
  @ApiProperty() labelEn: string;
  @ApiProperty({ type: String, nullable: true }) parentCode: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validFrom: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo: string | null;
}

export class CodeListQuery {
  @ApiPropertyOptional({ format: 'date', description: 'The day on which the items are valid; default today' })
  @IsOptional()
  @IsLocalDate()
  on?: string;
}
