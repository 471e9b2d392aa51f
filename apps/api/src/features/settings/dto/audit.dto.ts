import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { pageQuery } from '../../../platform/http/page-query.ts';
import { UserRef } from '../../../platform/http/dto/ref.dto.ts';

export class AuditQuery extends pageQuery(50, 200) {
  @ApiProperty({ required: false, example: 'deliverable' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  subjectType?: string;

  @ApiProperty({ required: false, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  subjectId?: string;
}

export class AuditEntry {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'deliverable.approved' }) type: string;
  @ApiProperty() subjectType: string;
  @ApiProperty({ format: 'uuid' }) subjectId: string;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'V-72',
    description:
      'What people call the record; null for one without a name and, to all but administrators, for an account',
  })
  subjectLabel: string | null;
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
