import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { UserRef } from '../../../platform/http/dto/ref.dto.ts';

export class AuditQuery {
  @ApiProperty({ required: false, example: 'deliverable' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  subjectType?: string;

  @ApiProperty({ required: false, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  subjectId?: string;

  @ApiProperty({ required: false, default: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100_000)
  page: number = 1;

  @ApiProperty({ required: false, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  size: number = 50;
}

export class AuditEntry {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'deliverable.approved' }) type: string;
  @ApiProperty() subjectType: string;
  @ApiProperty({ format: 'uuid' }) subjectId: string;
  @ApiProperty({ type: UserRef, nullable: true, description: 'Null when the system acted by itself' })
  actor: UserRef | null;
  @ApiProperty({ format: 'date-time', description: 'Business time' }) occurredAt: string;
  @ApiProperty({ format: 'date-time', description: 'Real time' }) recordedAt: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) data: Record<string, unknown>;
}

export class AuditPage {
  @ApiProperty({ type: [AuditEntry] }) items: AuditEntry[];
  @ApiProperty() total: number;
}
