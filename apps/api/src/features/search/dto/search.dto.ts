import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { SEARCH_KINDS, type SearchKind } from '@rssz/domain';
import { ArrayMaxSize, ArrayUnique, IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { Ref } from '../../../platform/http/dto/ref.dto.ts';
import { IfGiven } from '../../../platform/http/if-given.ts';

export class SearchRequest {
  @ApiProperty({ maxLength: 200, description: 'May hold names: it travels in the body, never in an address' })
  @IsString()
  @MaxLength(200)
  q: string;

  @ApiPropertyOptional({ enum: SEARCH_KINDS, isArray: true, description: 'All kinds when left out' })
  @IfGiven()
  @IsIn(SEARCH_KINDS, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(SEARCH_KINDS.length)
  kinds?: SearchKind[];

  @ApiPropertyOptional({ type: 'integer', default: 5, description: 'How many of each kind at the most' })
  @IfGiven()
  @IsInt()
  @Min(1)
  @Max(50)
  size?: number;
}

export class SearchHit {
  @ApiProperty({ description: 'A UUID; for the programme catalogue the code of the item' }) id: string;
  @ApiProperty({ type: String, nullable: true, description: 'The plan of a measure, the objective of an item' })
  parentId: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'V-01' }) code: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null for a visit, which has no title, and for a pseudonym',
  })
  title: string | null;
  @ApiProperty({ type: String, nullable: true }) titleEn: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Some words of the text it was found in' })
  detail: string | null;
  @ApiProperty({ type: String, nullable: true }) detailEn: string | null;
  @ApiProperty({ type: Ref, nullable: true }) unit: Ref | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) on: string | null;
}

export class SearchGroup {
  @ApiProperty({ enum: SEARCH_KINDS }) kind: SearchKind;
  @ApiProperty({ type: [SearchHit] }) items: SearchHit[];
  @ApiProperty({ description: 'There are more of the kind than were asked for' }) hasMore: boolean;
}

export class SearchAnswer {
  @ApiProperty({ type: [SearchGroup], description: 'Kinds with a hit, in the order in which they are shown' })
  groups: SearchGroup[];
  @ApiProperty({ description: 'Nothing holds the words themselves; these hold words near to them' }) isNear: boolean;
}
