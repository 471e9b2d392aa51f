import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { ProblemReason } from '../../../platform/http/dto/ref.dto.ts';
import { ATTACHMENT_SUBJECTS, type AttachmentSubjectType } from '../attachment-subject.ts';
import { Attachment } from '../attachment.lookup.ts';

/** What the file stands beside; the unit itself when nothing is said. */
export class AttachmentQuery {
  @ApiPropertyOptional({ enum: ATTACHMENT_SUBJECTS })
  @IsOptional()
  @IsIn(ATTACHMENT_SUBJECTS)
  subjectType?: AttachmentSubjectType;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  subjectId?: string;
}

export class AttachmentList {
  @ApiProperty({ type: [Attachment] }) items: Attachment[];
  @ApiProperty({ type: [ProblemReason], description: 'Why the reader may not add or void files; empty when they may' })
  refusals: ProblemReason[];
}

export class VoidAttachment {
  @ApiProperty()
  @IsString()
  @MaxLength(2000)
  reason: string;
}

export class OpenAttachment {
  @ApiProperty()
  @IsString()
  @MaxLength(1000)
  reason: string;
}
