import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsString, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

const given = (_: unknown, value: unknown): boolean => value !== undefined;
const givenAndNotNull = (_: unknown, value: unknown): boolean => value !== undefined && value !== null;

/** A change of a part; what is not given stays. */
export class ChangeDeliverablePart {
  @ApiProperty({ required: false }) @ValidateIf(given) @IsString() @MaxLength(300) title?: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, required: false })
  @ValidateIf(givenAndNotNull)
  @IsUUID()
  ownerId?: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, required: false })
  @ValidateIf(givenAndNotNull)
  @IsLocalDate()
  dueOn?: string | null;
}

/** A new part, which comes last. */
export class AddDeliverablePart {
  @ApiProperty() @IsString() @MaxLength(300) title: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, required: false })
  @ValidateIf(givenAndNotNull)
  @IsUUID()
  ownerId?: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, required: false })
  @ValidateIf(givenAndNotNull)
  @IsLocalDate()
  dueOn?: string | null;
}

/** The ids of all parts in the order wanted; it rests on just those that were seen. */
export class OrderDeliverableParts {
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  ids: string[];
}

export class CompleteDeliverablePart {
  @ApiProperty({ description: 'True marks it as done, false opens it again' }) @IsBoolean() isDone: boolean;
}
