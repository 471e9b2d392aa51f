import { Injectable } from '@nestjs/common';
import { SEARCH_KINDS, searchWords, type SearchKind } from '@rssz/domain';
import { Database } from '../../platform/db/database.ts';
import type { SearchAnswer, SearchHit } from './dto/search.dto.ts';
import type { SearchReader } from './search-reader.ts';
import { searchStatement } from './search.statement.ts';

interface FoundKind {
  readonly kind: SearchKind;
  readonly isNear: boolean;
  readonly items: SearchHit[];
}

/** One box over everything within reach, in one round trip. */
@Injectable()
export class SearchView {
  constructor(private readonly database: Database) {}

  /** Nothing for words of a single letter and for whoever reaches nothing. */
  async find(
    reader: SearchReader,
    asked: { readonly projectId: string; readonly today: string; readonly q: string; readonly size: number },
  ): Promise<SearchAnswer> {
    const words = searchWords(asked.q);
    const isTooShort = !words.some(({ folded }) => folded.length > 1);
    if (isTooShort || reader.kinds.size === 0) return { groups: [], isNear: false };
    // Without a name the statement is planned for the words at hand: rare and common ones want different ways.
    const { text, params } = searchStatement(reader, { ...asked, words });
    const found = await this.database.query<FoundKind>(text, params);
    const byKind = new Map(found.map((one) => [one.kind, one]));
    const groups = SEARCH_KINDS.flatMap((kind) => {
      const items = byKind.get(kind)?.items;
      return items ? [{ kind, items: items.slice(0, asked.size), hasMore: items.length > asked.size }] : [];
    });
    return { groups, isNear: found.some(({ isNear }) => isNear) };
  }
}
