import { ENQUIRY_OBJECTIVES, type LocalDate } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import { regionRef } from '../municipality/region-ref.lookup.ts';
import type { EnquiryFigures, EnquiryStatistics } from './dto/enquiry.dto.ts';

const COUNTED = `q.project_id = $1 AND q.received_on <= $2::date AND q.state NOT IN ('suspected', 'spam')`;

/**
 * Figures of a group of enquiries `q`; $2 is the day as of which they are asked for, and each counts by a day of its own, so
 * that neither a later step nor the erasure of who asked changes what an earlier day says.
 */
const FIGURES = `'received', count(q.id)::int,
  'answered', (count(*) FILTER (WHERE q.answered_on <= $2::date))::int,
  'answeredInTime', (count(*) FILTER (WHERE q.answered_on <= least(q.due_on, $2::date)))::int,
  'interests', (count(*) FILTER (WHERE q.interest_on <= $2::date))::int,
  'open', (count(*) FILTER (WHERE q.settled_on IS NULL OR q.settled_on > $2::date))::int`;

const NOTHING: EnquiryFigures = { received: 0, answered: 0, answeredInTime: 0, interests: 0, open: 0 };

/** How many asked, by objective, region and month, in one statement; spam and what is suspected of it is not counted. */
export async function readEnquiryStatistics(
  db: Pick<Transaction, 'one'>,
  projectId: string,
  asOf: LocalDate,
): Promise<EnquiryStatistics> {
  const found = await db.one<Omit<EnquiryStatistics, 'asOf'>>(
    `WITH counted AS MATERIALIZED (SELECT * FROM enquiry q WHERE ${COUNTED})
     SELECT (SELECT json_build_object(${FIGURES}) FROM counted q) AS total,
       (SELECT json_agg(part ORDER BY position) FROM (
         SELECT o.position, json_build_object('objective', o.code, ${FIGURES}) AS part
         FROM unnest($3::text[]) WITH ORDINALITY AS o (code, position)
         LEFT JOIN counted q ON q.objective_code = o.code GROUP BY o.code, o.position) parts) AS "byObjective",
       coalesce((SELECT json_agg(part ORDER BY code NULLS LAST) FROM (
         SELECT q.region_code AS code, json_build_object('region', ${regionRef('q.region_code')}, ${FIGURES}) AS part
         FROM counted q GROUP BY q.region_code) parts), '[]') AS "byRegion",
       coalesce((SELECT json_agg(part ORDER BY month) FROM (
         SELECT m.month, json_build_object('month', to_char(m.month, 'YYYY-MM-DD'), ${FIGURES}) AS part
         FROM generate_series((SELECT date_trunc('month', min(received_on)) FROM counted), date_trunc('month', $2::date),
           interval '1 month') AS m (month)
         LEFT JOIN counted q ON date_trunc('month', q.received_on) = m.month GROUP BY m.month) parts), '[]') AS "byMonth"
     `,
    [projectId, asOf, ENQUIRY_OBJECTIVES],
    'enquiry-statistics',
  );
  return { asOf, ...(found ?? { total: NOTHING, byObjective: [], byRegion: [], byMonth: [] }) };
}
