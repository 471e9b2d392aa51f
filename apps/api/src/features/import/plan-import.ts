import { planRows, type PlannedRow } from '@rssz/domain';
import type { AnyFields, ImportWork, ImportWriter } from '../../platform/import/import-writer.ts';
import type { KeptLine } from './import-row.repository.ts';
import { rawCells } from './stored-cells.ts';

/**
 * Plans lines against what is stored now, without writing. They are read twice: first for their codes, by which the writer
 * finds the records, then with the records and with what the rules need.
 */
export async function planImport(
  writer: ImportWriter,
  work: ImportWork,
  lines: readonly KeptLine[],
  places: Readonly<Record<string, number>>,
): Promise<PlannedRow<AnyFields>[]> {
  const given = lines.map(({ line, cells }) => ({ line, cells: rawCells(cells) }));
  const codesOnly = { ...writer.kind, rowFindings: () => [] };
  const read = planRows(codesOnly, given, places, new Map(), undefined);
  const coded = read.flatMap(({ code, values }) => (code === null ? [] : [{ code, values }]));
  const existing = await writer.find(work, coded);
  const context = await writer.contextOf(
    work,
    read.map(({ values }) => values),
    existing,
  );
  return planRows(writer.kind, given, places, existing, context);
}
