import { Injectable } from '@nestjs/common';
import type { Locale } from '@rssz/domain';
import { descriptionDocumentTexts, interpolate } from '@rssz/messages';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import type { DocumentContent } from '../../platform/document/document-content.ts';
import { readDocumentHead } from '../../platform/document/read-document-head.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { descriptionBlocks } from './description-blocks.ts';
import type { DescriptionDetail } from './dto/description.dto.ts';

/** A version of a cooperation description as a document, the same for every format. */
@Injectable()
export class DescriptionDocument {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
  ) {}

  async content(project: ProjectRef, description: DescriptionDetail, locale: Locale): Promise<DocumentContent> {
    const texts = descriptionDocumentTexts[locale];
    const today = this.clock.today();
    const marks = marksOf(description, locale);
    const { number, state, withdrawalReason } = description;
    const head = await readDocumentHead(this.database, { projectId: project.id, locale, today, marks });
    const areaNames = await this.areaNames(project.id, locale);
    return {
      locale,
      head,
      title: interpolate(locale, texts.title, { unit: description.unit.name }),
      subtitle: interpolate(locale, withdrawalReason === null ? texts.subtitle : texts.withdrawn, { number, state }),
      blocks: descriptionBlocks({ locale, description, areaNames }),
    };
  }

  private async areaNames(projectId: string, locale: Locale): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ id: string; cs: string; en: string }>(
      `SELECT id, name_cs AS cs, name_en AS en FROM thematic_area WHERE project_id = $1`,
      [projectId],
    );
    return new Map(rows.map((row) => [row.id, row[locale]]));
  }
}

/** What no reader may miss: that the text does not hold, and that its criteria are a sample. */
function marksOf({ state, withdrawalReason, criteria, content }: DescriptionDetail, locale: Locale): string[] {
  const texts = descriptionDocumentTexts[locale];
  const named = new Set(content.areas.flatMap((area) => area.criteria.map((one) => one.criterionId)));
  const usesSample = criteria.some(({ id, isSample }) => isSample && named.has(id));
  const standing =
    withdrawalReason !== null
      ? [texts.withdrawnMark]
      : state === 'draft'
        ? [texts.draftMark]
        : state === 'superseded'
          ? [texts.supersededMark]
          : [];
  return [...standing, ...(usesSample ? [texts.sampleMark] : [])];
}
