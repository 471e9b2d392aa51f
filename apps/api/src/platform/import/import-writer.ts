import type { ExistingRecord, ImportKind, LocalDate, Permission, PlannedRow, RowValues, Scope } from '@rssz/domain';
import type { Transaction } from '../db/transaction.ts';
import type { SheetCell } from '../sheet/sheet-rows.ts';

/** The fields of a kind when nobody needs to know which. */
export type AnyFields = Record<string, unknown>;

/** Where an import works: its transaction, the project of its address, and its own id. */
export interface ImportWork {
  readonly tx: Transaction;
  readonly projectId: string;
  readonly importId: string;
  /** True when what is planned is written in the same transaction: what it is planned on must not change meanwhile. */
  readonly isWriting: boolean;
}

/** A row that could be read and has a code. */
export interface CodedRow<Fields extends object = AnyFields> {
  readonly code: string;
  readonly values: RowValues<Fields>;
}

/** What a line left behind: enough to undo it, and to see whether somebody changed the record since. */
export interface WrittenLine {
  readonly line: number;
  readonly action: 'create' | 'update';
  readonly subjectId: string;
  /** The image before, whatever the writer needs to restore it; null when the record is new. */
  readonly before: unknown;
  readonly afterVersion: number | null;
}

/** Who exports, and how far they reach. */
export interface ExportReading {
  readonly projectId: string;
  readonly today: LocalDate;
  readonly scope: Scope;
}

/** Where what an export leaves behind is written. */
export interface ExportWork {
  readonly tx: Transaction;
  readonly projectId: string;
}

/** Records in the columns of their kind: all at once where there are few, one after another where there may be many. */
export type ExportedRows<Fields extends object> =
  | Promise<readonly Readonly<Record<keyof Fields, SheetCell>>[]>
  | AsyncIterable<Readonly<Record<keyof Fields, SheetCell>>>;

/**
 * A kind of import as the feature offers it whose records it brings: the kind declares columns and rules, the writer knows
 * the rows. Everything else is the same for all kinds. Mark the provider with @WritesImport.
 */
export interface ImportWriter<Fields extends object = AnyFields, Context = unknown> {
  readonly kind: ImportKind<Fields, Context>;
  readonly subjectType: string;
  /** False for lists that belong to the whole installation. */
  readonly isOfProject: boolean;
  /** Any of them suffices, beside `import.run`. */
  readonly importPermissions: readonly Permission[];
  readonly exportPermission: Permission;
  /**
   * Of kinds whose lines name people: waits until nobody is being merged or erased, and holds it so to the end. To be called
   * before anything of the import is locked or read, since erasing reaches from people to lines.
   */
  holdPeople?(tx: Transaction, projectId: string): Promise<void>;
  /** The records that the rows would update, by code; held until the end of the transaction when it is about to write. */
  find(work: ImportWork, rows: readonly CodedRow<Fields>[]): Promise<ReadonlyMap<string, ExistingRecord<Fields>>>;
  /** What the kind's rules need to know besides the rows. */
  contextOf(
    work: ImportWork,
    rows: readonly RowValues<Fields>[],
    existing: ReadonlyMap<string, ExistingRecord<Fields>>,
  ): Promise<Context>;
  /** Writes rows to create or update, each with its facts. */
  write(work: ImportWork, rows: readonly PlannedRow<Fields>[]): Promise<readonly WrittenLine[]>;
  /** The lines whose records somebody changed, used or removed since, so that undoing would lose something. */
  changedSince(work: ImportWork, written: readonly WrittenLine[]): Promise<readonly number[]>;
  /** Removes what the lines created and restores what they changed; the last line comes first. */
  undo(work: ImportWork, written: readonly WrittenLine[]): Promise<void>;
  /** Every record within the reader's reach, as the texts of the columns. */
  exportRows(reading: ExportReading): ExportedRows<Fields>;
  /** Of kinds whose export leaves a trace: writes it, before anything of the file is sent. */
  exported?(work: ExportWork, rows: readonly Readonly<Record<keyof Fields, SheetCell>>[]): Promise<void>;
}
