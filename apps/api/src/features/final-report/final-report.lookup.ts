import { Inject, Injectable } from '@nestjs/common';
import { assembleFinalReport, type DraftInput, type FinalReport, type LocalDate, type Locale } from '@rssz/domain';
import { finalReportDocumentTexts } from '@rssz/messages';
import { createHash } from 'node:crypto';
import { CONFIG } from '../../config/config.module.ts';
import type { Config } from '../../config/config.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import type { DraftSection } from '../../platform/document/draft-section.ts';
import { ComparisonLookup, type UnitStanding } from '../comparison/comparison.lookup.ts';
import { finalReportBlocks, withoutUnitBlocks } from './final-report-blocks.ts';
import { finalReportData } from './final-report-data.ts';
import { citedRecords, documentFootnotes, recordOf } from './final-report-footnotes.ts';
import { readReportedUnit, readReportRecords, type ReportedUnit, type ReportRecords } from './report-records.view.ts';

interface Sources {
  readonly unit: ReportedUnit;
  readonly records: ReportRecords;
  readonly standing: readonly UnitStanding[];
  readonly isSample: boolean;
}

/** Final reports on expert advice, assembled from the records of the unit that holds the place of the deliverable. */
@Injectable()
export class FinalReportLookup {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly clock: BusinessClock,
    private readonly comparison: ComparisonLookup,
  ) {}

  /**
   * The report as a part of a draft: what it is assembled from does not depend on the language of the document. A unit
   * without records has a report that says so; a place without a unit has none.
   */
  async draftSection(projectId: string, deliverableId: string, locale: Locale): Promise<DraftSection> {
    const today = this.clock.today();
    const sources = await this.read(projectId, deliverableId, today);
    if (!sources) return { inputs: [], blocks: withoutUnitBlocks(locale), marks: [], isEmpty: true };
    const { unit, records, standing, isSample } = sources;
    const report = assembled(sources, 'cs');
    const printed = assembled(sources, locale);
    const origin = this.config.publicUrl ?? `http://${this.config.host}:${this.config.port}`;
    const cited = citedRecords(unit.id, records, standing, locale);
    return {
      inputs: inputsOf(sources, report),
      blocks: finalReportBlocks(printed, unit, { locale, today }),
      footnotes: documentFootnotes(printed, cited, (href) => `${origin}${href}`),
      report,
      marks: isSample ? [finalReportDocumentTexts[locale].sample] : [],
      isEmpty: false,
    };
  }

  private async read(projectId: string, deliverableId: string, today: LocalDate): Promise<Sources | null> {
    const unit = await readReportedUnit(this.database, { projectId, deliverableId, today });
    if (!unit) return null;
    const records = await readReportRecords(this.database, { projectId, unitId: unit.id, deliverableId, today });
    const reading = { projectId, unitId: unit.id, asOf: today };
    const { criteria: standing, isSample } = await this.comparison.standing(this.database, reading);
    return { unit, records, standing, isSample };
  }
}

function assembled({ unit, records, standing }: Sources, locale: Locale): FinalReport {
  return assembleFinalReport(finalReportData(unit.id, records, standing, locale));
}

/**
 * One input for each record the report leads to. Its revision is that of everything the report may say of it, so that a
 * renamed area is noticed as well as a corrected visit. A rating is never changed, a result is closed and the
 * progress of a measure is told on, so theirs have no version to tell.
 */
function inputsOf({ unit, records, standing }: Sources, report: FinalReport): DraftInput[] {
  const cited = citedRecords(unit.id, records, standing, 'cs');
  const { logs, shifts, results, measures, documents, openSteps } = finalReportData(unit.id, records, standing, 'cs');
  const said = new Map<string, unknown>([
    ...logs.map((one) => [`log ${one.id}`, one] as const),
    ...openSteps.map((one) => [`next-step ${one.id}`, one] as const),
    ...results.map((one) => [`result ${one.id}`, one] as const),
    ...measures.map((one) => [`measure ${one.id}`, one] as const),
    ...documents.map((one) => [`document ${one.id}`, one] as const),
    ...shifts.flatMap(({ criterion, area, baseline, latest }) =>
      [baseline, latest].map((one) => [`assessment ${one.id}`, { criterion, area, ...one }] as const),
    ),
  ]);
  return report.footnotes.map((footnote) => {
    const { type, id, version } = footnote;
    const number = type === 'assessment' || type === 'result' || type === 'measure' ? null : version;
    const revision = `${version} ${fingerprint(said.get(`${type} ${id}`))}`;
    return { subject: type, key: id, id, label: recordOf(footnote, cited).label, number, revision };
  });
}

const fingerprint = (said: unknown): string =>
  createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
