import { ApiPropertyOptional } from '@nestjs/swagger';
import { OBJECTIVE_CODES, PROGRAMME_ITEM_KINDS, type ObjectiveCode, type ProgrammeItemKind } from '@rssz/domain';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

export class ReadProgramme {
  @ApiPropertyOptional({ format: 'date', description: 'The version that holds on this day; default today' })
  @IsOptional()
  @IsLocalDate()
  asOf?: string;
}

export class FindProgrammeItems extends ReadProgramme {
  @ApiPropertyOptional({ enum: OBJECTIVE_CODES })
  @IsOptional()
  @IsIn(OBJECTIVE_CODES)
  objective?: ObjectiveCode;

  @ApiPropertyOptional({ enum: PROGRAMME_ITEM_KINDS })
  @IsOptional()
  @IsIn(PROGRAMME_ITEM_KINDS)
  kind?: ProgrammeItemKind;

  @ApiPropertyOptional({ description: 'Words in any order, without regard to diacritics and endings' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({ description: 'Code of a thematic area, as derived', example: 'housing' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  area?: string;

  @ApiPropertyOptional({ description: 'Code of a group, as derived', example: 'homeless' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  group?: string;
}

export class CompareProgramme extends ReadProgramme {
  @ApiPropertyOptional({ enum: OBJECTIVE_CODES, required: true })
  @IsIn(OBJECTIVE_CODES)
  a: ObjectiveCode;

  @ApiPropertyOptional({ enum: OBJECTIVE_CODES, required: true })
  @IsIn(OBJECTIVE_CODES)
  b: ObjectiveCode;
}

export class ReadRegistrationNumber {
  @ApiPropertyOptional({ enum: OBJECTIVE_CODES, description: 'The objective it is expected to say' })
  @IsOptional()
  @IsIn(OBJECTIVE_CODES)
  objective?: ObjectiveCode;
}
