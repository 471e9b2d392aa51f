import type { LocalDate, Locale } from '@rssz/domain';
import { documentTexts } from '@rssz/messages';
import type { Database } from '../db/database.ts';
import type { DocumentHead } from './document-content.ts';

/** Head of a document of a project; one made from demonstration data says so, before the marks of its own. */
export async function readDocumentHead(
  database: Database,
  request: {
    readonly projectId: string;
    readonly locale: Locale;
    readonly today: LocalDate;
    readonly marks?: readonly string[];
  },
): Promise<DocumentHead> {
  const row = await database.one<{ name: string; registrationNumber: string; demo: boolean }>(
    `SELECT name, registration_number AS "registrationNumber",
       coalesce((SELECT demo FROM installation), false) AS demo
     FROM project WHERE id = $1`,
    [request.projectId],
  );
  if (!row) throw new Error('a document of a project that does not exist');
  const marks = row.demo ? [documentTexts[request.locale].demo] : [];
  return {
    projectName: row.name,
    registrationNumber: row.registrationNumber,
    madeOn: request.today,
    marks: [...marks, ...(request.marks ?? [])],
  };
}
