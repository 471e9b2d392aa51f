import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@rssz/domain';
import { Database } from '../../platform/db/database.ts';
import type { StoredItem, Vocabulary } from './catalogue-items.ts';
import type { ProgrammeVersion } from './dto/programme-item.dto.ts';

/** Which items are wanted; what is not said does not matter. */
export interface ItemFilter {
  readonly objective?: string;
  readonly kind?: string;
  readonly area?: string;
  readonly group?: string;
  /** Folded words, each of which must occur. */
  readonly words?: readonly string[];
}

/** Items of the version that holds on a day, with its vocabulary. */
export interface StoredCatalogue {
  readonly number: number;
  readonly vocabulary: Vocabulary;
  readonly items: readonly StoredItem[];
}

const ITEM = `json_build_object('code', i.code, 'kind', i.kind, 'objective', i.objective_code, 'parentCode', i.parent_code,
  'titleCs', i.title_cs, 'titleEn', i.title_en, 'titleSource', i.title_source, 'explanationCs', i.explanation_cs,
  'explanationEn', i.explanation_en, 'source', json_build_object('file', i.source_file, 'line', i.source_line),
  'levelNote', i.level_note, 'runsTogether', i.runs_together, 'derived', i.derived, 'facts', i.facts)`;

/** The programme catalogue as it is read; one SQL for one screen. */
@Injectable()
export class ProgrammeView {
  constructor(private readonly database: Database) {}

  /** Null before the first version held. */
  catalogue(on: LocalDate, filter: ItemFilter = {}): Promise<StoredCatalogue | null> {
    return this.database.one<StoredCatalogue>(
      `SELECT v.number, v.vocabulary, coalesce((SELECT json_agg(${ITEM} ORDER BY i.position) FROM programme_item i
         WHERE i.version_id = v.id
           AND coalesce(i.objective_code = $2, true) AND coalesce(i.kind = $3, true)
           AND coalesce(i.derived->'thematicAreas' ? $4, $4::text IS NULL)
           AND coalesce(i.derived->'targetGroups' ? $5, $5::text IS NULL)
           AND NOT EXISTS (SELECT 1 FROM unnest($6::text[]) AS word WHERE strpos(i.folded, word) = 0)), '[]') AS items
       FROM programme_version v WHERE v.id = programme_version_on($1::date)`,
      [
        on,
        filter.objective ?? null,
        filter.kind ?? null,
        filter.area ?? null,
        filter.group ?? null,
        filter.words ?? [],
      ],
      'programme-catalogue',
    );
  }

  /** Every version that was loaded, the newest first; of those that hold on a day the newest is in force. */
  versions(today: LocalDate): Promise<ProgrammeVersion[]> {
    return this.database.query<ProgrammeVersion>(
      `SELECT v.number, v.valid_from AS "validFrom", v.valid_to AS "validTo", v.recorded_at AS "recordedAt",
         (SELECT count(*)::int FROM programme_item i WHERE i.version_id = v.id) AS items,
         v.id IS NOT DISTINCT FROM programme_version_on($1::date) AS "isInForce"
       FROM programme_version v ORDER BY v.number DESC`,
      [today],
      'programme-versions',
    );
  }
}
