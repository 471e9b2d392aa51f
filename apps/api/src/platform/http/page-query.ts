import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { IfGiven } from './if-given.ts';

export interface PageQuery {
  page: number;
  size: number;
}

/** What the query of a list that comes by pages extends: how many a page has unless it is said, and at the most. */
export function pageQuery(usual: number, most: number): new () => PageQuery {
  class Page implements PageQuery {
    @ApiProperty({ required: false, default: 1 })
    @IfGiven()
    @Type(() => Number)
    @IsInt()
    @Min(1)
    @Max(100_000)
    page: number = 1;

    @ApiProperty({ required: false, default: usual })
    @IfGiven()
    @Type(() => Number)
    @IsInt()
    @Min(1)
    @Max(most)
    size: number = usual;
  }
  return Page;
}
