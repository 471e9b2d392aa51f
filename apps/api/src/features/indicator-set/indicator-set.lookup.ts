import { Injectable } from '@nestjs/common';
import type { Locale } from '@rssz/domain';
import { draftDocumentTexts } from '@rssz/messages';
import { Database } from '../../platform/db/database.ts';
import type { DraftSection } from '../../platform/document/draft-section.ts';
import { readInForce } from './indicator-set.view.ts';
import { indicatorSetBlocks } from './indicator-set-blocks.ts';

/** What other features may ask of indicator sets. */
@Injectable()
export class IndicatorSetLookup {
  constructor(private readonly database: Database) {}

  /** The sets in force by thematic area, as a part of the monitoring methodology; areas without one are named. */
  async draftSection(projectId: string, locale: Locale): Promise<DraftSection> {
    const areas = await readInForce(this.database, projectId);
    return {
      inputs: areas.map(({ area, set }) => ({
        subject: 'indicator-set',
        key: area.code,
        id: set?.id ?? null,
        label: area.nameCs,
        number: set?.number ?? null,
        revision: String(set?.version ?? ''),
      })),
      blocks: indicatorSetBlocks(areas, locale),
      marks: areas.some(({ set }) => set?.isSample) ? [draftDocumentTexts[locale].sampleSets] : [],
      isEmpty: areas.every(({ set }) => set === null),
    };
  }
}
