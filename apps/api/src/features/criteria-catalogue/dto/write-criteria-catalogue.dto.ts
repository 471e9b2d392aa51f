import { ApiProperty } from '@nestjs/swagger';
import { CATALOGUE_TRANSITION_KINDS, type CatalogueTransitionKind } from '@rssz/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

export class CreateCriteriaCatalogue {
  @ApiProperty() @IsString() @MaxLength(300) title: string;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    required: false,
    description: 'The version whose criteria it begins with; each is mapped from its original where ratings continue',
  })
  @IsOptional()
  @IsUUID()
  copyOf?: string | null;
}

export class WriteCriterionLevel {
  @ApiProperty() @IsInt() @Min(0) @Max(20) level: number;
  @ApiProperty() @IsString() @MaxLength(2000) descriptor: string;
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  descriptorEn?: string | null;
}

export class WriteCriterion {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, required: false, description: 'Given for one kept' })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @ApiProperty({ example: 'BYD-1' }) @IsString() @MaxLength(50) code: string;
  @ApiProperty({ example: 'housing' }) @IsString() @MaxLength(100) thematicArea: string;
  @ApiProperty() @IsString() @MaxLength(300) title: string;

  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  titleEn?: string | null;

  @ApiProperty() @IsString() @MaxLength(4000) description: string;

  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  descriptionEn?: string | null;

  @ApiProperty({ type: [WriteCriterionLevel] })
  @IsArray()
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => WriteCriterionLevel)
  levels: WriteCriterionLevel[];

  @ApiProperty({ type: String, nullable: true, required: false, description: 'Code in the version before' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  mappedFrom?: string | null;
}

/** The whole content of a draft; what is not in it is taken out. */
export class WriteCriteriaCatalogue {
  @ApiProperty() @IsString() @MaxLength(300) title: string;

  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  titleEn?: string | null;

  @ApiProperty() @IsString() @MaxLength(4000) note: string;

  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  noteEn?: string | null;

  @ApiProperty({ type: [WriteCriterion] })
  @IsArray()
  @ArrayMaxSize(300)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => WriteCriterion)
  criteria: WriteCriterion[];
}

export class MoveCriteriaCatalogue {
  @ApiProperty({ enum: CATALOGUE_TRANSITION_KINDS })
  @IsIn(CATALOGUE_TRANSITION_KINDS)
  kind: CatalogueTransitionKind;

  @ApiProperty({ type: String, nullable: true, required: false, description: 'For return and retire' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string | null;

  @ApiProperty({ type: [String], required: false, description: 'For pilot: the units it is tried out on' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  pilotUnitIds?: string[];

  @ApiProperty({ type: String, format: 'date', nullable: true, required: false, description: 'For adopt' })
  @IsOptional()
  @IsLocalDate()
  inForceFrom?: string | null;

  @ApiProperty({ type: String, required: false, description: 'For adopt: what the pilot showed' })
  @IsOptional()
  @IsString()
  @MaxLength(8000)
  pilotConclusion?: string;
}

export class ExportCatalogueQuery {
  @ApiProperty({ required: false, enum: ['cs', 'en'], default: 'cs' })
  @IsOptional()
  @IsIn(['cs', 'en'])
  locale: 'cs' | 'en' = 'cs';
}
