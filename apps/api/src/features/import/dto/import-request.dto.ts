import { ApiProperty } from '@nestjs/swagger';
import { FINDING_SEVERITIES, IMPORT_ACTIONS, type FindingSeverity, type ImportAction } from '@rssz/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { TEXT_ENCODINGS, type SheetFormat, type TextEncoding } from '../../../platform/sheet/raw-sheet.ts';
import { pageQuery } from '../../../platform/http/page-query.ts';

export class RehearseImportQuery {
  @ApiProperty({ example: 'municipality' })
  @IsString()
  @Length(1, 50)
  kind: string;

  @ApiProperty({
    required: false,
    enum: TEXT_ENCODINGS,
    description: 'Recognised when not given; give it when the text came out wrong',
  })
  @IsOptional()
  @IsIn(TEXT_ENCODINGS)
  encoding?: TextEncoding;
}

export class ChosenImportColumn {
  @ApiProperty({ description: 'Key of a column of the kind', example: 'code' })
  @IsString()
  @Length(1, 50)
  key: string;

  @ApiProperty({ description: 'Header in the file', example: 'Kód obce' })
  @IsString()
  @Length(1, 1000)
  header: string;
}

export class ChooseImportColumns {
  @ApiProperty({ type: [ChosenImportColumn], description: 'A column that is not named is left out' })
  @IsArray()
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ChosenImportColumn)
  columns: ChosenImportColumn[];

  @ApiProperty({ required: false, default: false, description: 'Keep the choice for the next import of this kind' })
  @IsOptional()
  @IsBoolean()
  save: boolean = false;
}

export class RunImport {
  @ApiProperty({
    required: false,
    default: 0,
    minimum: 0,
    description: 'Write the others although so many lines are refused; it must be how many are refused now',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  leaveOutRows: number = 0;
}

export class ImportPageQuery extends pageQuery(50, 200) {}

export class ImportRowQuery extends ImportPageQuery {
  @ApiProperty({ required: false, enum: FINDING_SEVERITIES, description: 'Lines with a finding of this severity' })
  @IsOptional()
  @IsIn(FINDING_SEVERITIES)
  severity?: FindingSeverity;

  @ApiProperty({ required: false, enum: IMPORT_ACTIONS })
  @IsOptional()
  @IsIn(IMPORT_ACTIONS)
  action?: ImportAction;
}

/** Cells may name people, so what is looked for in them stands in no address. */
export class SearchImportRows extends ImportRowQuery {
  @ApiProperty({ required: false, description: 'A part of any cell' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}

export class ExportQuery {
  @ApiProperty({ required: false, enum: ['csv', 'xlsx'], default: 'xlsx' })
  @IsOptional()
  @IsIn(['csv', 'xlsx'])
  format: SheetFormat = 'xlsx';

  @ApiProperty({ required: false, enum: ['cs', 'en'], default: 'cs', description: 'Language of the headers' })
  @IsOptional()
  @IsIn(['cs', 'en'])
  locale: 'cs' | 'en' = 'cs';
}
