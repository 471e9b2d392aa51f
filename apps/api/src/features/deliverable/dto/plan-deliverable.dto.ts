import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';
import { Deliverable } from './deliverable.dto.ts';

const given = (_: unknown, value: unknown): boolean => value !== undefined;
const givenAndNotNull = (_: unknown, value: unknown): boolean => value !== undefined && value !== null;

/** What the manager sets for many deliverables at once; null takes a value back to "not set". */
export class DeliverablePlan {
  @ApiProperty({ type: String, format: 'date', nullable: true, required: false })
  @ValidateIf(givenAndNotNull)
  @IsLocalDate()
  dueOn?: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, required: false })
  @ValidateIf(givenAndNotNull)
  @IsUUID()
  ownerId?: string | null;

  @ApiProperty({ type: String, nullable: true, required: false })
  @ValidateIf(givenAndNotNull)
  @IsString()
  @MaxLength(60)
  kind?: string | null;
}

/** A change of one deliverable's plan. */
export class PlanDeliverable extends DeliverablePlan {
  @ApiProperty({ required: false })
  @ValidateIf(given)
  @IsString()
  @MinLength(1)
  @MaxLength(400)
  title?: string;

  @ApiProperty({ type: Number, nullable: true, required: false })
  @ValidateIf(givenAndNotNull)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year?: number | null;
}

export class VersionedId {
  @ApiProperty({ format: 'uuid' }) @IsUUID() id: string;
  @ApiProperty() @IsInt() @Min(1) version: number;
}

export class PlanDeliverablesInBulk {
  @ApiProperty({ type: [VersionedId] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => VersionedId)
  ids: VersionedId[];

  @ApiProperty({ type: DeliverablePlan })
  @IsObject()
  @ValidateNested()
  @Type(() => DeliverablePlan)
  set: DeliverablePlan;
}

export class BulkPlanned {
  @ApiProperty({ type: [Deliverable] }) updated: Deliverable[];
}
