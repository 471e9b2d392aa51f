import type { RawCell } from '@rssz/domain';
import { readSheet } from 'read-excel-file/universal';
import { ProblemError } from '../http/problem-error.ts';
import type { RawSheet } from './raw-sheet.ts';
import { formulaCells, refuseFarCells } from './scan-worksheet.ts';
import { toRawSheet } from './to-raw-sheet.ts';
import { ZipArchive } from './zip-archive.ts';

const WORKSHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/**
 * Reads the first sheet of a workbook. A cell that computes is marked, because the reader gives only what it showed last.
 * Errors: import.xlsx-unreadable, import.archive-too-large, and those of toRawSheet.
 */
export async function readXlsx(bytes: Buffer): Promise<RawSheet> {
  const archive = new ZipArchive(bytes);
  const worksheets = archive.names.filter((one) => WORKSHEET.test(one));
  for (const name of worksheets) refuseFarCells(archive.text(name));
  const formulas = formulaCells(archive.text(firstWorksheet(archive)));
  const values = await valuesOf(bytes);
  const height = Math.max(values.length, ...[...formulas.keys()].map((row) => row + 1));
  const rows = Array.from({ length: height }, (_, row) => rowOf(values[row] ?? [], formulas.get(row)));
  return toRawSheet(rows, { format: 'xlsx', encoding: null, separator: null, otherSheets: worksheets.length - 1 });
}

async function valuesOf(bytes: Buffer): Promise<readonly (readonly unknown[])[]> {
  try {
    return (await readSheet(new Blob([new Uint8Array(bytes)]))) as readonly (readonly unknown[])[];
  } catch {
    throw new ProblemError({ code: 'import.xlsx-unreadable' });
  }
}

function rowOf(values: readonly unknown[], formulas: ReadonlySet<number> = new Set()): RawCell[] {
  const width = Math.max(values.length, ...[...formulas].map((column) => column + 1));
  return Array.from({ length: width }, (_, column) => ({
    text: textOf(values[column]),
    ...(formulas.has(column) ? { isFormula: true } : {}),
  }));
}

/** A day stays a day whatever its format shows; a number has no thousands separators. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value as string | number | boolean).trim();
}

/** The part that the workbook lists first. */
function firstWorksheet(archive: ZipArchive): string {
  const [, id] = /<(?:\w+:)?sheet\b[^<>]*?\b\w+:id\s*=\s*["']([^"']+)["']/.exec(archive.text('xl/workbook.xml')) ?? [];
  const relations = archive.text('xl/_rels/workbook.xml.rels').match(/<(?:\w+:)?Relationship\b[^<>]*>/g) ?? [];
  const own = relations.find((relation) => attribute(relation, 'Id') === id);
  const target = own && attribute(own, 'Target');
  if (!target) throw new ProblemError({ code: 'import.xlsx-unreadable' });
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
