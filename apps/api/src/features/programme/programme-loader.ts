import { Injectable } from '@nestjs/common';
import {
  itemSearchText,
  lostCodes,
  validateCatalogue,
  type ProgrammeCatalogue,
  type ProgrammeItem,
} from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import { SYSTEM_ACTOR } from '../../platform/auth/actor.ts';
import { dataFileError, readDataFile, type DataFile } from '../../platform/data-file/read-data-file.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';

const NAME = 'programme catalogue';

/** The version that came last. */
interface Newest {
  readonly id: string;
  readonly number: number;
  readonly checksum: string;
}

/** Brings the programme catalogue up to its file: what changed is a new version, whole; a loaded version never changes. */
@Injectable()
export class ProgrammeLoader {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** `changed` is false when this very file came last. Errors: StartupError naming the file, the line and the fault. */
  async load(path: string): Promise<{ readonly changed: boolean }> {
    const read = await readDataFile(path, { name: NAME, judge });
    return { changed: await this.unitOfWork.run(SYSTEM_ACTOR, (tx) => this.write(tx, read)) };
  }

  private async write(tx: Transaction, read: DataFile<ProgrammeCatalogue>): Promise<boolean> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('rssz:load-programme'))`);
    const newest = await tx.one<Newest>(
      `SELECT id, number, checksum FROM programme_version ORDER BY number DESC LIMIT 1`,
    );
    if (newest?.checksum === read.hash) return false;
    await refuseLoss(tx, read, newest);
    const [id, number] = [uuidv7(), (newest?.number ?? 0) + 1];
    await insertVersion(tx, { id, number, checksum: read.hash }, read.content);
    await insertItems(tx, id, read.content);
    const data = { number, items: read.content.items.length, checksum: read.hash };
    await tx.record({
      type: 'programme.loaded',
      projectId: null,
      subjectType: 'programme-version',
      subjectId: id,
      data,
    });
    return true;
  }
}

/** Sources of measures name codes: one that is gone must be said to be retired. */
async function refuseLoss(tx: Transaction, read: DataFile<ProgrammeCatalogue>, newest: Newest | null): Promise<void> {
  if (!newest) return;
  const rows = await tx.query<{ code: string }>(`SELECT code FROM programme_item WHERE version_id = $1`, [newest.id]);
  const lost = lostCodes(
    read.content,
    rows.map(({ code }) => code),
  );
  if (lost.length === 0) return;
  const path = '/items';
  const text = (code: string): string => `${path}: no longer has "${code}", which is loaded already and not retired`;
  throw dataFileError(
    NAME,
    read,
    lost.map((code) => ({ path, text: text(code) })),
  );
}

async function insertVersion(tx: Transaction, version: Newest, catalogue: ProgrammeCatalogue): Promise<void> {
  await tx.query(
    `INSERT INTO programme_version (id, number, title_cs, title_en, valid_from, valid_to, vocabulary, checksum, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      version.id,
      version.number,
      catalogue.title.cs,
      catalogue.title.en,
      catalogue.validFrom,
      catalogue.validTo ?? null,
      JSON.stringify(catalogue.vocabulary),
      version.checksum,
      tx.now,
    ],
  );
}

async function insertItems(tx: Transaction, versionId: string, catalogue: ProgrammeCatalogue): Promise<void> {
  const rows = catalogue.items.map((item, position) => rowOf(item, position, catalogue));
  await tx.query(
    `INSERT INTO programme_item (version_id, code, kind, objective_code, parent_code, position, title_cs, title_source,
       title_en, explanation_cs, explanation_en, source_file, source_line, level_note, runs_together, derived, facts, folded)
     SELECT $1, code, kind, objective_code, parent_code, position, title_cs, title_source, title_en, explanation_cs,
       explanation_en, source_file, source_line, level_note, runs_together, derived, facts, folded
     FROM json_to_recordset($2) AS r(code text, kind text, objective_code text, parent_code text, position int,
       title_cs text, title_source text, title_en text, explanation_cs text, explanation_en text, source_file text,
       source_line int, level_note jsonb, runs_together boolean, derived jsonb, facts jsonb, folded text)`,
    [versionId, JSON.stringify(rows)],
  );
}

const rowOf = (item: ProgrammeItem, position: number, catalogue: ProgrammeCatalogue): object => ({
  code: item.code,
  kind: item.kind,
  objective_code: item.objective,
  parent_code: item.parent ?? null,
  position,
  title_cs: item.title.cs,
  title_source: item.titleSource ?? null,
  title_en: item.title.en,
  explanation_cs: item.explanation.cs,
  explanation_en: item.explanation.en,
  source_file: item.source.file,
  source_line: item.source.line,
  level_note: item.levelNote ?? null,
  runs_together: item.runsTogether ?? false,
  derived: item.derived ?? {},
  facts: item.facts ?? {},
  folded: itemSearchText(item, catalogue.vocabulary.targetGroups),
});

function judge(value: unknown) {
  const validation = validateCatalogue(value);
  return validation.ok ? { ok: true as const, content: validation.catalogue } : validation;
}
