import { Injectable } from '@nestjs/common';
import {
  countPlan,
  finding,
  matchColumns,
  planUnderFile,
  type ColumnMapping,
  type ColumnMatch,
  type Finding,
  type PlannedRow,
} from '@rssz/domain';
import type { FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type { AnyFields, ImportWriter } from '../../platform/import/import-writer.ts';
import type { RawSheet, TextEncoding } from '../../platform/sheet/raw-sheet.ts';
import { receiveSheet } from '../../platform/sheet/receive-sheet.ts';
import { chosenColumns } from './chosen-columns.ts';
import type { ChooseImportColumns } from './dto/import-request.dto.ts';
import { ImportAccess } from './import-access.ts';
import type { ImportMapping } from './import-mapping.ts';
import { ImportRowRepository, type KeptLine } from './import-row.repository.ts';
import { ImportRunRepository } from './import-run.repository.ts';
import { planImport } from './plan-import.ts';
import { storedCells } from './stored-cells.ts';

const ROWS_AT_ONCE = 1_000;
const NAMELESS = { cs: '', en: '' };

interface Rehearsed {
  readonly writer: ImportWriter;
  readonly id: string;
  readonly lines: readonly KeptLine[];
  readonly mapping: ImportMapping;
}

/** Reads a file and tells line by line what it would do; nothing but the plan is written. */
@Injectable()
export class RehearseImportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: BusinessClock,
    private readonly access: ImportAccess,
    private readonly runs: ImportRunRepository,
    private readonly rows: ImportRowRepository,
  ) {}

  /** Answers the id of the rehearsed import. */
  async rehearse(
    actor: SignedInActor,
    project: ProjectRef,
    wanted: { readonly kind: string; readonly encoding?: TextEncoding },
    request: FastifyRequest,
  ): Promise<string> {
    const writer = this.access.toImport(actor, project, wanted.kind, this.clock.today());
    const { fileName, sheet } = await receiveSheet(request, wanted.encoding);
    const lines = sheet.lines.map(({ line, cells }) => ({ line, cells: storedCells(cells) }));
    return this.unitOfWork.run(actor, async (tx) => {
      const saved = await this.runs.savedColumns(tx, project.id, wanted.kind);
      const mapping = mappingOf(project, sheet, matchColumns(sheet.headers, writer.kind.columns, saved ?? {}));
      const id = uuidv7();
      const plan = await this.plan(tx, project, { writer, id, lines, mapping });
      await this.runs.insert(tx, {
        id,
        projectId: writer.isOfProject ? project.id : null,
        kind: wanted.kind,
        fileName,
        mapping,
        total: lines.length,
        counts: countPlan(plan),
      });
      await this.keep(tx, id, lines, plan);
      await tx.record({
        type: 'import.rehearsed',
        projectId: project.id,
        subjectType: 'import',
        subjectId: id,
        data: { kind: wanted.kind, total: lines.length },
      });
      return id;
    });
  }

  /** Plans a rehearsed import again under the columns that a person chose, and keeps the choice when asked to. */
  async chooseColumns(
    actor: SignedInActor,
    project: ProjectRef,
    id: string,
    wanted: ChooseImportColumns,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const run = await this.runs.lock(tx, id);
      if (!run || (run.projectId !== null && run.projectId !== project.id))
        throw new ProblemError({ code: 'resource.not-found' });
      const writer = this.access.toImport(actor, project, run.kind, tx.today);
      if (run.state !== 'rehearsed') {
        throw new ProblemError({
          code: 'import.transition-not-allowed',
          params: { from: run.state, kind: 'choose-columns' },
        });
      }
      const { mapping: chosen, problems } = chosenColumns(wanted.columns, run.mapping.headers, writer.kind.columns);
      refuseIfAny(problems);
      const mapping = remapped(run.mapping, writer, chosen);
      const lines = await this.rows.all(tx, id);
      const plan = await this.plan(tx, project, { writer, id, lines, mapping });
      await this.rows.judge(tx, id, plan.map(judgement));
      await this.runs.rehearse(tx, id, mapping, countPlan(plan));
      if (wanted.save) await this.runs.saveColumns(tx, project.id, run.kind, chosen);
    });
  }

  private async plan(tx: Transaction, project: ProjectRef, rehearsed: Rehearsed): Promise<PlannedRow<AnyFields>[]> {
    const { writer, id, lines, mapping } = rehearsed;
    const work = { tx, projectId: project.id, importId: id, isWriting: false };
    return planUnderFile(mapping.findings, await planImport(writer, work, lines, mapping.places));
  }

  private async keep(
    tx: Transaction,
    id: string,
    lines: readonly KeptLine[],
    plan: readonly PlannedRow<AnyFields>[],
  ): Promise<void> {
    for (let at = 0; at < lines.length; at += ROWS_AT_ONCE) {
      const part = plan.slice(at, at + ROWS_AT_ONCE);
      const kept = part.map((row, index) => ({ ...judgement(row), cells: lines[at + index]?.cells ?? [] }));
      await this.rows.insert(tx, id, kept);
    }
  }
}

const judgement = ({ line, action, findings }: PlannedRow<AnyFields>) => ({ line, action, findings });

function mappingOf(project: ProjectRef, sheet: RawSheet, match: ColumnMatch): ImportMapping {
  const { format, encoding, separator, headers } = sheet;
  const { places, suggestions } = match;
  const findings = [...findingsOfReading(sheet), ...match.findings];
  return { projectId: project.id, format, encoding, separator, headers, places, suggestions, findings };
}

/** What a person should know of how the file was read, whichever columns are chosen then. */
function findingsOfReading({ encoding, otherSheets }: RawSheet): Finding[] {
  return [
    ...(encoding === 'windows-1250' ? [finding('information', { code: 'import.encoding-converted' })] : []),
    ...(otherSheets > 0 ? [finding('warning', { code: 'import.other-sheets', params: { count: otherSheets } })] : []),
  ];
}

const OF_READING: readonly string[] = ['import.encoding-converted', 'import.other-sheets'];

/** Only the chosen headers are seen, so that a column left out on purpose is not found again by its name. */
function remapped(before: ImportMapping, writer: ImportWriter, chosen: ColumnMapping): ImportMapping {
  const wanted = new Set(Object.values(chosen));
  const seen = before.headers.map((header) => (wanted.has(header) ? header : ''));
  const columns = Object.entries(writer.kind.columns).map(([key, column]) => {
    const isChosen = Object.hasOwn(chosen, key);
    return [key, isChosen ? column : { header: NAMELESS, isRequired: column.isRequired }] as const;
  });
  const { places, findings } = matchColumns(seen, Object.fromEntries(columns), chosen);
  const kept = before.findings.filter(({ code }) => OF_READING.includes(code));
  return { ...before, places, suggestions: {}, findings: [...kept, ...findings] };
}
