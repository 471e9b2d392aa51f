import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, Max, Min } from 'class-validator';

const booleanOfText = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

/** What the list of deadlines can be narrowed to. */
export class DeadlineQuery {
  @ApiProperty({ required: false, description: 'Due within so many days, the overdue included' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(3_660)
  days?: number;

  @ApiProperty({ required: false })
  @IsOptional()
  @Transform(booleanOfText)
  @IsBoolean()
  overdue?: boolean;

  @ApiProperty({ required: false, description: 'Only those I own' })
  @IsOptional()
  @Transform(booleanOfText)
  @IsBoolean()
  mine?: boolean;

  @ApiProperty({ required: false, default: 200 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  size: number = 200;
}
