import { buildTimesheet, periodOf, workOfLogs, type CountedVisit, type Month, type Timesheet } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { TimesheetFigures } from './dto/timesheet.dto.ts';
import { entriesOf, readEmployments, readHours, readRule } from './work-sources.view.ts';
import { readWorkedLogs } from './worked-logs.view.ts';

type Queryable = Pick<Transaction, 'query' | 'one'>;

/** What is kept of a sheet when it is signed: its figures, and the visits that are in them. */
export interface SheetToSign {
  readonly figures: TimesheetFigures;
  readonly visits: readonly CountedVisit[];
}

/** The sheet as it is counted now, with what it is counted from. */
export async function currentSheet(db: Queryable, projectId: string, month: Month, personId: string) {
  const period = periodOf(month);
  const logs = await readWorkedLogs(db, projectId, { ...period, authorId: personId });
  const hours = await readHours(db, projectId, { ...period, personId });
  const employments = await readEmployments(db, projectId, personId);
  const { dayMinutes } = await readRule(db, projectId);
  const entries = [...workOfLogs(logs), ...entriesOf(hours)];
  return { sheet: buildTimesheet(personId, month, { entries, employments, dayMinutes }), logs, hours };
}

/** What of a sheet is kept when it is signed, and shown. */
export function figuresOf({ lines, totals, employments, fteHundredths }: Timesheet): TimesheetFigures {
  return {
    lines: lines.map((line) => ({ ...line })),
    totals: { ...totals },
    employments: employments.map(({ id, personId, projectCode, position, contract, fteHundredths: fte, ...one }) => ({
      id,
      personId,
      projectCode,
      position,
      contract,
      fteHundredths: fte,
      validFrom: one.validFrom,
      validTo: one.validTo,
    })),
    fteHundredths,
  };
}
