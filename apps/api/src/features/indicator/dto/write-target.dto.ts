import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

/** An interim target; the final one comes from the project's definition and is not written here. */
export class WriteTarget {
  @ApiProperty({ format: 'date' }) @IsLocalDate() dueOn: string;
  @ApiProperty({ type: 'integer', minimum: 0 }) @IsInt() @Min(0) @Max(1_000_000) value: number;
}
