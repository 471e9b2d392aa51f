import { Injectable } from '@nestjs/common';
import { finding, namesPerson, parseLocalDate, type NamedInText } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import { PEOPLE_KINDS } from '../../platform/import/people-kinds.ts';
import { shownCell, type StoredCell } from './stored-cells.ts';

/** A line whose cells are still kept. */
interface CelledLine {
  readonly importId: string;
  readonly line: number;
  readonly cells: readonly StoredCell[];
  /** Where the day of birth stands, in a kind that has such a column. */
  readonly bornAt: number | null;
}

/** $1 participant. They and the records that were merged into theirs, over any number of merges. */
const SAME = `
WITH RECURSIVE same AS (
  SELECT $1::uuid AS id UNION SELECT m.removed_id FROM participant_merge m JOIN same ON m.kept_id = same.id
)`;

/** $1 project · $2 kinds. */
const CELLED_LINES = `
SELECT l.import_id AS "importId", l.line, l.values AS cells, (r.mapping -> 'places' ->> 'birthDate')::int AS "bornAt"
FROM import_row l JOIN import_run r ON r.id = l.import_id
WHERE r.project_id = $1 AND r.kind = ANY ($2::text[]) AND l.values <> '[]'`;

/** $1 the lines · $2 what is said of one that was to be written. A line that was worked off stays what it became. */
const FORGET_LINES = `
WITH given AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS given("importId" uuid, line int)),
place AS (
  SELECT r.id, r.state, (SELECT max(l.line) FROM (
    SELECT line FROM import_row WHERE import_id = r.id ORDER BY line LIMIT r.processed) l) AS worked_to
  FROM import_run r WHERE r.id IN (SELECT "importId" FROM given)
),
emptied AS (
  UPDATE import_row l SET values = '[]', before = NULL,
    action = CASE WHEN waits.it THEN 'refuse' ELSE l.action END,
    findings = CASE WHEN waits.it THEN $2::jsonb ELSE l.findings END
  FROM given, place, LATERAL (
    SELECT place.state IN ('rehearsed', 'running', 'failed') AND given.line > coalesce(place.worked_to, 0) AS it) waits
  WHERE l.import_id = given."importId" AND l.line = given.line AND place.id = l.import_id
  RETURNING l.import_id, waits.it
)
SELECT DISTINCT import_id AS id FROM emptied WHERE it`;

/** $1 imports. What is planned now, line by line. */
const RECOUNT = `
UPDATE import_run r SET counts = (
  SELECT jsonb_build_object('create', count(*) FILTER (WHERE action = 'create'),
    'update', count(*) FILTER (WHERE action = 'update'), 'unchanged', count(*) FILTER (WHERE action = 'unchanged'),
    'refuse', count(*) FILTER (WHERE action = 'refuse'),
    'withWarning', count(*) FILTER (WHERE findings @> '[{"severity": "warning"}]'))
  FROM import_row WHERE import_id = r.id)
WHERE r.id = ANY ($1::uuid[])`;

/** Takes out of the lines of imports what they say of people, as soon as nobody needs it. */
@Injectable()
export class PeopleLinesRepository {
  /** Of lines that were worked off only the cell by which a refused undoing names them is left: a pseudonym or a day. */
  async empty(
    tx: Transaction,
    importId: string,
    lines: readonly { readonly line: number; readonly cells: readonly StoredCell[] }[],
    namePlace: number | undefined,
  ): Promise<void> {
    const left = lines.map(({ line, cells }) => ({
      line,
      cells: cells.map((cell, place) => (place === namePlace ? cell : '')),
    }));
    await tx.query(
      `UPDATE import_row r SET values = given.cells FROM jsonb_to_recordset($2::jsonb) AS given(line int, cells jsonb)
       WHERE r.import_id = $1 AND r.line = given.line`,
      [importId, JSON.stringify(left)],
    );
  }

  /** Of an import that was taken back nothing is needed: neither what its file said nor what people were before. */
  async emptyAll(tx: Transaction, importId: string): Promise<void> {
    await tx.query(`UPDATE import_row SET values = '[]', before = NULL WHERE import_id = $1`, [importId]);
  }

  /**
   * Empties the cells and the image before of every line that wrote the person, or somebody merged into them. What the line
   * did stays; it is not taken back any more, since the person's record has changed.
   */
  async forgetWritten(tx: Transaction, participantId: string): Promise<void> {
    await tx.query(
      `${SAME} UPDATE import_row SET values = '[]', before = NULL
       WHERE subject_type = 'participant' AND subject_id IN (SELECT id::text FROM same)`,
      [participantId],
    );
  }

  /**
   * The same for every other line that names the person: refused, unchanged, only rehearsed, and those of visits. One that
   * was still to be written is refused. Their identity must still be there when it is called.
   */
  async forgetNamed(tx: Transaction, projectId: string, participantId: string): Promise<void> {
    const people = await tx.query<NamedInText>(
      `${SAME} SELECT p.code, i.given_name AS "givenName", i.surname, i.birth_date AS "birthDate"
       FROM same JOIN participant p ON p.id = same.id LEFT JOIN participant_identity i ON i.participant_id = p.id`,
      [participantId],
    );
    const lines = await tx.query<CelledLine>(CELLED_LINES, [projectId, PEOPLE_KINDS]);
    const naming = lines.filter((line) => people.some((person) => isAbout(line, person)));
    if (naming.length === 0) return;
    const erased = [finding('blocking', { code: 'participant.anonymised' })];
    const places = naming.map(({ importId, line }) => ({ importId, line }));
    const planned = await tx.query<{ id: string }>(FORGET_LINES, [JSON.stringify(places), JSON.stringify(erased)]);
    await tx.query(RECOUNT, [planned.map(({ id }) => id)]);
  }
}

function isAbout({ cells, bornAt }: CelledLine, person: NamedInText): boolean {
  const born = bornAt === null ? null : parseLocalDate(shownCell(cells[bornAt]).trim());
  return namesPerson(cells.map(shownCell).join(' '), born?.ok ? born.value : null, person);
}
