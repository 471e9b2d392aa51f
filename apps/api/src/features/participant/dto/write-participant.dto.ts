import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { HOUSING_ACCESS } from '@rssz/domain';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';
import { ANSWER_FIELDS, type AnswerField } from '../stored-sheet.ts';

const Text = (max: number, description?: string): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: String, nullable: true, maxLength: max, ...(description ? { description } : {}) }),
    IsOptional(),
    IsString(),
    MaxLength(max),
  );

const Day = (): PropertyDecorator =>
  applyDecorators(ApiPropertyOptional({ type: String, format: 'date', nullable: true }), IsOptional(), IsLocalDate());

/** A code of a list; null says that nobody asked. */
const Code = (list: string): PropertyDecorator => Text(50, `Code of the list \`${list}\``);

/** Codes of a list; none of them is an answer, null says that nobody asked. */
const Codes = (list: string): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: [String], nullable: true, description: `Codes of the list \`${list}\`; [] for none` }),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(30),
    IsString({ each: true }),
    MaxLength(50, { each: true }),
  );

/** A person as the form sends them; what is not known yet is null or left out. */
export class CreateParticipant {
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(100) givenName: string;
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(100) surname: string;
  @Day() birthDate?: string | null;
  @Text(50) titleBefore?: string | null;
  @Text(50) titleAfter?: string | null;
  @Day() diedOn?: string | null;
  @Text(200) municipality?: string | null;
  @Text(200) municipalityPart?: string | null;
  @Text(200) street?: string | null;
  @Text(20, 'House number; 100/2A is taken apart') houseNumber?: string | null;
  @Text(10) orientationNumber?: string | null;
  @Text(5) orientationLetter?: string | null;
  @Text(10) postalCode?: string | null;
  @Text(200) email?: string | null;
  @Text(50) phone?: string | null;
  @Day() entryOn?: string | null;
  @Day() exitOn?: string | null;
  @Code('sex') sex?: string | null;
  @Code('labour-status') labourStatus?: string | null;
  @Code('education') education?: string | null;
  @ApiPropertyOptional({ enum: HOUSING_ACCESS, nullable: true })
  @IsOptional()
  @IsIn(HOUSING_ACCESS)
  housingAccess?: string | null;
  @Code('economic-sector') sector?: string | null;
  @Code('public-sector-position') publicSectorPosition?: string | null;
  @Code('project-position') projectPosition?: string | null;
  @Codes('disadvantage') disadvantages?: string[] | null;
  @Code('shared-household') sharedHousehold?: string | null;
  @Code('support-type') supportType?: string | null;
  @Code('person-position') personPosition?: string | null;
  @Code('participation-result') participationResult?: string | null;
  @Codes('exit-situation') exitSituations?: string[] | null;
  @Code('territorial-eligibility') territorialEligibility?: string | null;
  @Text(200) partner?: string | null;
  @ApiPropertyOptional({
    enum: ANSWER_FIELDS,
    isArray: true,
    description: 'All questions that the person refused to answer',
  })
  @IsOptional()
  @IsArray()
  @IsIn(ANSWER_FIELDS, { each: true })
  refusedFields?: AnswerField[];
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  unitIds: string[];
  @ApiPropertyOptional({
    description:
      'The writer knows of the people of the same name (participant.similar-exists) and says this is another one',
  })
  @IsOptional()
  @IsBoolean()
  confirmedDistinct?: boolean;
}

/** Only what changes; null takes a value away. */
export class PatchParticipant extends PartialType(CreateParticipant) {
  @Text(500, 'Why the state at entry is corrected: it is frozen once answered') reason?: string | null;
}
