import type { Locale } from '@rssz/domain';
import { catalogueDocument as czechCatalogue } from './cs/catalogue-document.ts';
import { cooperation as czechCooperation } from './cs/cooperation.ts';
import { descriptionDocument as czechDescription } from './cs/description-document.ts';
import { document as czech } from './cs/document.ts';
import { draftDocument as czechDraft } from './cs/draft-document.ts';
import { finalReportDocument as czechFinalReport } from './cs/final-report-document.ts';
import { planCode as czechPlanCode } from './cs/plan-code.ts';
import { planDocument as czechPlan } from './cs/plan-document.ts';
import { timesheetDocument as czechTimesheet } from './cs/timesheet-document.ts';
import { catalogueDocument as englishCatalogue } from './en/catalogue-document.ts';
import { cooperation as englishCooperation } from './en/cooperation.ts';
import { descriptionDocument as englishDescription } from './en/description-document.ts';
import { document as english } from './en/document.ts';
import { draftDocument as englishDraft } from './en/draft-document.ts';
import { finalReportDocument as englishFinalReport } from './en/final-report-document.ts';
import { planCode as englishPlanCode } from './en/plan-code.ts';
import { planDocument as englishPlan } from './en/plan-document.ts';
import { timesheetDocument as englishTimesheet } from './en/timesheet-document.ts';

/** The words of every document made by the system; they travel with the documents, not with the page. */
export const documentTexts: Readonly<Record<Locale, typeof czech>> = { cs: czech, en: english };

/** The words of the document of quality criteria. */
export const catalogueDocumentTexts: Readonly<Record<Locale, typeof czechCatalogue>> = {
  cs: czechCatalogue,
  en: englishCatalogue,
};

/** The words of a cooperation description, with those of its states, outcomes and differences. */
export const descriptionDocumentTexts: Readonly<
  Record<Locale, typeof czechDescription & { readonly codes: typeof czechCooperation }>
> = {
  cs: { ...czechDescription, codes: czechCooperation },
  en: { ...englishDescription, codes: englishCooperation },
};

/** The words of a plan, with those of its kinds, states and differences. */
export const planDocumentTexts: Readonly<
  Record<
    Locale,
    typeof czechPlan & {
      readonly codes: typeof czechPlanCode & { readonly difference: typeof czechCooperation.difference };
    }
  >
> = {
  cs: { ...czechPlan, codes: { ...czechPlanCode, difference: czechCooperation.difference } },
  en: { ...englishPlan, codes: { ...englishPlanCode, difference: englishCooperation.difference } },
};

/** The words of drafts of documents that are built from inputs. */
export const draftDocumentTexts: Readonly<Record<Locale, typeof czechDraft>> = { cs: czechDraft, en: englishDraft };

/** The words of a final report on expert advice, beside its sentences. */
export const finalReportDocumentTexts: Readonly<Record<Locale, typeof czechFinalReport>> = {
  cs: czechFinalReport,
  en: englishFinalReport,
};

/** The words of a timesheet. */
export const timesheetDocumentTexts: Readonly<Record<Locale, typeof czechTimesheet>> = {
  cs: czechTimesheet,
  en: englishTimesheet,
};
