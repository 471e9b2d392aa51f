import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DUPLICATE_REASONS, type DuplicateReason } from '@rssz/domain';
import { IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsLocalDate } from '../../../platform/http/is-local-date.ts';

/** A person as far as they are typed; the names travel in the body, never in an address. */
export class FindDuplicates {
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(100) givenName: string;
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(100) surname: string;
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true }) @IsOptional() @IsLocalDate() birthDate?:
    string | null;
  @ApiPropertyOptional({ format: 'uuid', description: 'The person being changed' }) @IsOptional() @IsUUID() id?: string;
}

export class LikelyDuplicate {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'P-001' }) code: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: String, nullable: true }) givenName: string | null;
  @ApiProperty({ type: String, nullable: true }) surname: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) birthDate: string | null;
  @ApiProperty({ type: String, nullable: true }) municipality: string | null;
  @ApiProperty({ type: 'integer', description: 'How likely it is the same person, to 100' }) score: number;
  @ApiProperty({ enum: DUPLICATE_REASONS }) reason: DuplicateReason;
}

/** Who may be the same person. */
export class DuplicateList {
  @ApiProperty({ type: [LikelyDuplicate], description: 'The likeliest first' }) items: LikelyDuplicate[];
  @ApiProperty({ description: 'There is also one outside the reader’s territorial units; nothing more is told' })
  isElsewhere: boolean;
}
