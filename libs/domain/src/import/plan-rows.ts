import { columnKeys, type ImportKind, type RowValues } from './column-declaration.ts';
import { finding, isBlocked, type Finding } from './finding.ts';
import { readCell, type RawCell } from './read-cell.ts';

/** What an import does with a row. */
export const IMPORT_ACTIONS = ['create', 'update', 'unchanged', 'refuse'] as const;

export type ImportAction = (typeof IMPORT_ACTIONS)[number];

/** A row of the file with the line on which a person finds it. */
export interface ImportLine {
  readonly line: number;
  readonly cells: readonly RawCell[];
}

/** A record that a row may update, with the values of the same columns. */
export interface ExistingRecord<Fields extends object> {
  readonly id: string;
  readonly version: number;
  readonly values: { readonly [Key in keyof Fields]: Fields[Key] | null };
}

/** What will happen to a row, and why. */
export interface PlannedRow<Fields extends object> {
  readonly line: number;
  readonly action: ImportAction;
  readonly code: string | null;
  readonly values: RowValues<Fields>;
  readonly existing: ExistingRecord<Fields> | null;
  /** The columns in which an update differs from what is stored. */
  readonly changed: readonly (keyof Fields & string)[];
  readonly findings: readonly Finding[];
}

/**
 * Plans an import row by row without writing anything: create what is new, update by code what differs, leave what does
 * not, refuse what cannot be read or breaks a rule. The later of two rows with one code is refused. A column that the file
 * does not have leaves what is stored; an empty cell clears it, and says so.
 *
 * Source: issue 3 §1 (a dry run with a row-by-row report, update by code).
 *
 * Errors: those of `readCell` and of the kind, `import.code-twice`; `import.clears` is a warning.
 *
 * @example planRows(kind, lines, match.places, stored, context).filter((row) => row.action === 'refuse')
 */
export function planRows<Fields extends object, Context>(
  kind: ImportKind<Fields, Context>,
  lines: readonly ImportLine[],
  places: Readonly<Record<string, number>>,
  existing: { get(code: string): ExistingRecord<Fields> | undefined },
  context: Context,
): PlannedRow<Fields>[] {
  const lineOfCode = new Map<string, number>();
  return lines.map(({ line, cells }) => {
    const { values, findings: cellFindings } = readRow(kind, cells, places);
    const code = kind.codeOf(values);
    const first = code === null ? undefined : lineOfCode.get(code);
    if (code !== null && first === undefined) lineOfCode.set(code, line);
    const record = code === null ? null : (existing.get(code) ?? null);
    const findings = [
      ...cellFindings,
      ...(first === undefined ? [] : [finding('blocking', { code: 'import.code-twice', params: { line: first } })]),
      ...(isBlocked(cellFindings) ? [] : kind.rowFindings(values, context)),
      ...(record ? clearing(kind, values, record) : []),
    ];
    const changed = record ? differing(kind, values, record) : [];
    return { line, action: actionOf(findings, record, changed), code, values, existing: record, changed, findings };
  });
}

/**
 * A plan as it stands while something about the whole file blocks it: every row is refused for that, beside what it carries
 * itself, so that neither rows nor counts promise what cannot be written.
 *
 * @example countPlan(planUnderFile(match.findings, rows)).create // 0 with a required column missing
 */
export function planUnderFile<Row extends Pick<PlannedRow<object>, 'action' | 'findings'>>(
  fileFindings: readonly Finding[],
  rows: readonly Row[],
): Row[] {
  if (!isBlocked(fileFindings)) return [...rows];
  const blocked = finding('blocking', { code: 'import.file-blocked' });
  return rows.map((row) => ({ ...row, action: 'refuse', findings: [blocked, ...row.findings] }));
}

/** How many rows meet each action, and how many carry a warning. */
export function countPlan(
  rows: readonly { readonly action: ImportAction; readonly findings: readonly Finding[] }[],
): Readonly<Record<ImportAction | 'withWarning', number>> {
  const counts = { create: 0, update: 0, unchanged: 0, refuse: 0, withWarning: 0 };
  for (const row of rows) {
    counts[row.action] += 1;
    if (row.findings.some((one) => one.severity === 'warning')) counts.withWarning += 1;
  }
  return counts;
}

function readRow<Fields extends object, Context>(
  kind: ImportKind<Fields, Context>,
  cells: readonly RawCell[],
  places: Readonly<Record<string, number>>,
): { readonly values: RowValues<Fields>; readonly findings: readonly Finding[] } {
  const values: { [Key in keyof Fields]?: Fields[Key] | null } = {};
  const findings: Finding[] = [];
  for (const key of columnKeys<Fields>(kind.columns)) {
    const place = places[key];
    if (place === undefined) continue;
    const reading = readCell(cells[place] ?? { text: '' }, key, kind.columns[key]);
    if (reading.value !== undefined) values[key] = reading.value;
    findings.push(...reading.findings);
  }
  return { values, findings };
}

function actionOf(findings: readonly Finding[], record: object | null, changed: readonly string[]): ImportAction {
  if (isBlocked(findings)) return 'refuse';
  if (record === null) return 'create';
  return changed.length > 0 ? 'update' : 'unchanged';
}

function differing<Fields extends object, Context>(
  kind: ImportKind<Fields, Context>,
  values: RowValues<Fields>,
  record: ExistingRecord<Fields>,
): (keyof Fields & string)[] {
  return columnKeys<Fields>(kind.columns).filter((key) => {
    const value = values[key];
    return value !== undefined && JSON.stringify(value) !== JSON.stringify(record.values[key]);
  });
}

function clearing<Fields extends object, Context>(
  kind: ImportKind<Fields, Context>,
  values: RowValues<Fields>,
  record: ExistingRecord<Fields>,
): Finding[] {
  return columnKeys<Fields>(kind.columns)
    .filter((key) => values[key] === null && (record.values[key] ?? null) !== null)
    .map((key) => finding('warning', { code: 'import.clears' }, key));
}
