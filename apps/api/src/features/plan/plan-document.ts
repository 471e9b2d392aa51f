import { Injectable } from '@nestjs/common';
import type { Locale } from '@rssz/domain';
import { interpolate, planDocumentTexts } from '@rssz/messages';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import type { DocumentContent } from '../../platform/document/document-content.ts';
import { readDocumentHead } from '../../platform/document/read-document-head.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type { PlanDetail, PlanVersionDetail } from './dto/plan.dto.ts';
import { planBlocks } from './plan-blocks.ts';
import type { PlanPrint } from './plan-print.ts';

/** A version of a plan as a document, the same for every format. */
@Injectable()
export class PlanDocument {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
  ) {}

  async content(project: ProjectRef, plan: PlanDetail, locale: Locale): Promise<DocumentContent> {
    const texts = planDocumentTexts[locale];
    const { number, withdrawalReason } = plan.shown;
    const marks = marksOf(plan.shown, locale);
    const head = await readDocumentHead(this.database, {
      projectId: project.id,
      locale,
      today: this.clock.today(),
      marks,
    });
    const words = withdrawalReason === null ? texts.subtitle : texts.withdrawn;
    return {
      locale,
      head,
      title: plan.title,
      subtitle: interpolate(locale, words, { unit: plan.unit.name, number }),
      blocks: planBlocks(await this.print(project, plan, locale)),
    };
  }

  async print(project: ProjectRef, plan: PlanDetail, locale: Locale): Promise<PlanPrint> {
    const rows = await this.database.query<{ id: string; cs: string; en: string }>(
      `SELECT id, name_cs AS cs, name_en AS en FROM thematic_area WHERE project_id = $1`,
      [project.id],
    );
    return { locale, plan, areaNames: new Map(rows.map((row) => [row.id, row[locale]])) };
  }
}

/** What no reader may miss: that the text does not hold. */
function marksOf({ state, withdrawalReason }: PlanVersionDetail, locale: Locale): string[] {
  const texts = planDocumentTexts[locale];
  if (withdrawalReason !== null) return [texts.withdrawnMark];
  if (state === 'approved') return [];
  return [state === 'draft' ? texts.draftMark : texts.supersededMark];
}
