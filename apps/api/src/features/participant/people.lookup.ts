import type { MonitoringSheet } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import { SHEET_JSON } from './participant.statement.ts';
import { sheetOf, type StoredSheet } from './stored-sheet.ts';

export { holdPeople } from './hold-people.ts';
export { RecordListing, type ShownPerson } from './record-listing.ts';
export { recordOpenings } from './record-openings.ts';

/** Somebody with their whole monitoring sheet. */
export interface KnownSheet {
  readonly participantId: string;
  readonly code: string;
  readonly sheet: MonitoringSheet;
}

/** Everybody of a project by code: neither records merged into another one nor people who were anonymised. */
export async function readSheets(db: Pick<Transaction, 'query'>, projectId: string): Promise<KnownSheet[]> {
  const rows = await db.query<Omit<KnownSheet, 'sheet'> & { sheet: StoredSheet }>(
    `SELECT p.id AS "participantId", p.code, ${SHEET_JSON} AS sheet
     FROM participant p
     JOIN participant_record r ON r.participant_id = p.id AND r.recorded_to IS NULL
     JOIN participant_identity i ON i.participant_id = p.id
     WHERE p.project_id = $1 AND p.anonymised_on IS NULL ORDER BY p.number`,
    [projectId],
  );
  return rows.map(({ sheet, ...person }) => ({ ...person, sheet: sheetOf(sheet) }));
}
