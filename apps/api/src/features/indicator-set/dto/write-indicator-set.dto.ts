import { ApiProperty } from '@nestjs/swagger';
import { DIRECTIONS, PERIODICITIES, type Direction, type Periodicity } from '@rssz/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

/** A new draft: a copy of the newest version of its area, or empty where there is none. */
export class CreateIndicatorSet {
  @ApiProperty({ example: 'housing' }) @IsString() @MaxLength(100) thematicArea: string;
}

export class WriteSetIndicator {
  @ApiProperty({ example: 'BYD-01' }) @IsString() @MaxLength(50) code: string;
  @ApiProperty() @IsString() @MaxLength(300) title: string;

  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  titleEn?: string | null;

  @ApiProperty() @IsString() @MaxLength(4000) definition: string;
  @ApiProperty() @IsString() @MaxLength(200) unit: string;
  @ApiProperty() @IsString() @MaxLength(1000) dataSource: string;
  @ApiProperty({ enum: PERIODICITIES }) @IsIn(PERIODICITIES) periodicity: Periodicity;
  @ApiProperty({ enum: DIRECTIONS }) @IsIn(DIRECTIONS) direction: Direction;
  @ApiProperty() @IsString() @MaxLength(2000) baselineNote: string;
}

/** The whole content of a draft; what is not in it is taken out. */
export class WriteIndicatorSet {
  @ApiProperty() @IsString() @MaxLength(4000) note: string;

  @ApiProperty({ type: [WriteSetIndicator] })
  @IsArray()
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => WriteSetIndicator)
  indicators: WriteSetIndicator[];
}

export class AdoptIndicatorSet {
  @ApiProperty({ type: String, format: 'date', nullable: true, required: false })
  @IsOptional()
  @IsLocalDate()
  inForceFrom?: string | null;
}

export class IndicatorSetDifferenceQuery {
  @ApiProperty({
    required: false,
    format: 'uuid',
    description: 'The version to compare with; the one before when not given',
  })
  @IsOptional()
  @IsUUID()
  from?: string;
}
