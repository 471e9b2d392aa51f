import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { scopeFor } from '../../platform/auth/scope.ts';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type { ImportWriter } from '../../platform/import/import-writer.ts';
import { ExportDesk } from '../../platform/sheet/export-desk.ts';
import type { SheetCell } from '../../platform/sheet/sheet-rows.ts';
import { streamSheet } from '../../platform/sheet/stream-sheet.ts';
import type { ExportQuery, ImportPageQuery, SearchImportRows } from './dto/import-request.dto.ts';
import type { ImportKindDescription, ImportRowPage, ImportRun, ImportRunPage } from './dto/import-run.dto.ts';
import { ImportAccess } from './import-access.ts';
import { readImport, readImportRows, readImports, type ImportReading } from './import-run.view.ts';

/** Reads imports and exports within what the reader may see. */
@Injectable()
export class ImportReader {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: BusinessClock,
    private readonly access: ImportAccess,
    private readonly desk: ExportDesk,
  ) {}

  kinds(actor: SignedInActor, project: ProjectRef): ImportKindDescription[] {
    return this.access.importable(actor, project, this.clock.today()).map(describe);
  }

  list(actor: SignedInActor, project: ProjectRef, query: ImportPageQuery): Promise<ImportRunPage> {
    return readImports(this.database, this.readingOf(actor, project), query);
  }

  async read(actor: SignedInActor, project: ProjectRef, id: string): Promise<ImportRun> {
    const run = await readImport(this.database, this.readingOf(actor, project), id);
    if (!run) throw new ProblemError({ code: 'resource.not-found' });
    return run;
  }

  async rows(actor: SignedInActor, project: ProjectRef, id: string, query: SearchImportRows): Promise<ImportRowPage> {
    return readImportRows(this.database, await this.read(actor, project, id), query);
  }

  /** The records of a kind as a file of the same columns that its import reads. Errors: server.busy (503). */
  async exportFile(
    actor: SignedInActor,
    project: ProjectRef,
    kind: string,
    { format, locale }: ExportQuery,
  ): Promise<Readable> {
    const today = this.clock.today();
    const writer = this.access.toExport(actor, project, kind, today);
    const scope = scopeFor(actor, writer.exportPermission, project.id, today);
    const columns = Object.entries(writer.kind.columns);
    const heads = columns.map(([, { header }]) => header[locale]);
    const keys = columns.map(([key]) => key);
    return this.desk.give(async () => {
      const records = await writer.exportRows({ projectId: project.id, today, scope });
      const leaving = writer.exported ? await this.traced(actor, project, writer, records) : records;
      return streamSheet(format, heads, cellsOf(leaving, keys));
    });
  }

  /** The trace of an export is committed before the first byte leaves. */
  private async traced(
    actor: SignedInActor,
    { id: projectId }: ProjectRef,
    writer: ImportWriter,
    records: ExportedRecords,
  ): Promise<readonly ExportRecord[]> {
    const rows: ExportRecord[] = [];
    for await (const record of records) rows.push(record);
    await this.unitOfWork.run(actor, async (tx) => writer.exported?.({ tx, projectId }, rows));
    return rows;
  }

  private readingOf(actor: SignedInActor, project: ProjectRef): ImportReading {
    const kinds = this.access.importable(actor, project, this.clock.today()).map(({ kind }) => kind.kind);
    return { projectId: project.id, kinds };
  }
}

type ExportRecord = Readonly<Record<string, SheetCell>>;
type ExportedRecords = Iterable<ExportRecord> | AsyncIterable<ExportRecord>;

async function* cellsOf(records: ExportedRecords, keys: readonly string[]): AsyncGenerator<SheetCell[]> {
  for await (const record of records) yield keys.map((key) => record[key] ?? '');
}

function describe({ kind, isOfProject }: ImportWriter): ImportKindDescription {
  const columns = Object.entries(kind.columns).map(([key, { header, aliases, isRequired }]) => ({
    key,
    header,
    aliases: [...(aliases ?? [])],
    isRequired,
  }));
  return { kind: kind.kind, isOfProject, columns };
}
