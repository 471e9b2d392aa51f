import { Injectable } from '@nestjs/common';
import type { Locale } from '@rssz/domain';
import { catalogueDocumentTexts } from '@rssz/messages';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { readDocumentHead } from '../../platform/document/read-document-head.ts';
import { writeDocx } from '../../platform/document/write-docx.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { catalogueBlocks, catalogueSubtitle } from './catalogue-blocks.ts';
import { pilotBlocks } from './pilot-blocks.ts';
import type { CriteriaCatalogueDetail } from './dto/criteria-catalogue.dto.ts';

/** The criteria document of KA 01c: a catalogue version with the evaluation of its pilot, as DOCX. */
@Injectable()
export class CatalogueDocument {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
  ) {}

  async write(project: ProjectRef, catalogue: CriteriaCatalogueDetail, locale: Locale): Promise<Buffer> {
    const marks = catalogue.isSample ? [catalogueDocumentTexts[locale].sample] : [];
    const head = await readDocumentHead(this.database, {
      projectId: project.id,
      locale,
      today: this.clock.today(),
      marks,
    });
    return writeDocx({
      locale,
      head,
      title: (locale === 'en' ? catalogue.titleEn : null) ?? catalogue.title,
      subtitle: catalogueSubtitle(catalogue, locale),
      blocks: [...catalogueBlocks(catalogue, locale), ...pilotBlocks(catalogue, locale)],
    });
  }
}
