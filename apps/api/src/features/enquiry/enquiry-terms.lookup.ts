import { ENQUIRY_TERMS, type EnquiryTerms } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';

/** The terms that the definition of the project gives, else those of the system. */
export async function enquiryTerms(db: Pick<Transaction, 'one'>, projectId: string): Promise<EnquiryTerms> {
  const row = await db.one<{ terms: Partial<EnquiryTerms> | null }>(
    `SELECT definition -> 'enquiries' AS terms FROM project WHERE id = $1`,
    [projectId],
    'enquiry-terms',
  );
  const { answerWorkingDays, keptMonths, spamKeptDays } = { ...ENQUIRY_TERMS, ...row?.terms };
  return { answerWorkingDays, keptMonths, spamKeptDays };
}
