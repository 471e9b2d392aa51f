import { countedVisits, workOfLogs, type Month } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import { currentSheet, figuresOf, type SheetToSign } from './current-sheet.ts';

/** What somebody would sign for a month, as it is counted now. */
export async function sheetToSign(
  tx: Pick<Transaction, 'query' | 'one'>,
  projectId: string,
  month: Month,
  personId: string,
): Promise<SheetToSign> {
  const { sheet, logs } = await currentSheet(tx, projectId, month, personId);
  return { figures: figuresOf(sheet), visits: countedVisits(workOfLogs(logs)) };
}
