import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Test } from 'supertest';
import writeXlsxFile from 'write-excel-file/node';
import { RunImportHandler } from '../../src/features/import/run-import.handler.ts';
import type { ApiClient } from '../api-client.ts';
import type { AppUnderTest } from '../app-under-test.ts';

export type SheetRow = readonly string[];

export const MUNICIPALITY_HEADERS = ['Kód obce', 'Název obce', 'Kód okresu', 'Kód kraje'];
export const UNIT_HEADERS = [
  'Místo',
  'Název',
  'Druh',
  'Kód kraje',
  'Spolupráce od',
  'Spolupráce do',
  'Kódy obcí',
  'Poznámka',
];

export const csvFile = (rows: readonly SheetRow[], separator = ';'): Buffer =>
  Buffer.from(rows.map((row) => row.map((cell) => quoted(cell, separator)).join(separator)).join('\r\n'), 'utf8');

const quoted = (cell: string, separator: string): string =>
  cell.includes(separator) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A workbook of texts; a cell that begins with `=` computes. */
export const xlsxFile = (rows: readonly SheetRow[]): Promise<Buffer> =>
  writeXlsxFile(
    rows.map((row) =>
      row.map((value) =>
        value.startsWith('=') ? { value: value.slice(1), type: 'Formula' } : { value, type: String },
      ),
    ),
  ).toBuffer();

/** A workbook of several sheets of texts, in their order. */
export const workbookFile = (sheets: readonly (readonly SheetRow[])[]): Promise<Buffer> =>
  writeXlsxFile(
    sheets.map((rows, at) => ({
      data: rows.map((row) => row.map((value) => ({ value, type: String }))),
      sheet: `List ${at + 1}`,
    })),
  ).toBuffer();

/** Czech text as old spreadsheets save it. */
export function windows1250(text: string): Buffer {
  const decoder = new TextDecoder('windows-1250');
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Buffer.from([...text].map((letter) => byteOf.get(letter) ?? 0x3f));
}

const DISTRICTS = JSON.parse(
  readFileSync(join(__dirname, '../../../../data/codelists/district.json'), 'utf8'),
) as readonly { code: string; parentCode: string }[];

/** Fictitious municipalities in every district, from the code 500000 on. */
export function municipalities(count: number, name = 'Ukázkov'): string[][] {
  return Array.from({ length: count }, (_, index) => {
    const district = DISTRICTS[index % DISTRICTS.length];
    return [String(500_000 + index), `${name} ${index + 1}`, district?.code ?? '', district?.parentCode ?? ''];
  });
}

/** Fictitious units on the places from the first on. */
export function units(count: number, name = 'Ukázkové území'): string[][] {
  return Array.from({ length: count }, (_, index) => {
    const place = `ÚC ${String(index + 1).padStart(2, '0')}`;
    return [place, `${name} ${index + 1}`, 'svazek obcí', 'CZ042', '1. 1. 2023', '', `50000${index % 10}`, ''];
  });
}

const IMPORTS = '/projects/RSSZ/imports';

export function rehearse(client: ApiClient, kind: string, file: Buffer, name = 'seznam.csv', query = ''): Test {
  return client.post(`${IMPORTS}?kind=${kind}${query}`).attach('file', file, name);
}

export interface RunAnswer {
  readonly id: string;
  readonly state: string;
  readonly total: number;
  readonly processed: number;
  readonly counts: Record<string, number>;
}

/** Rehearses and starts an import, and works it off as the queue process would. */
export async function importWhole(
  app: AppUnderTest,
  client: ApiClient,
  kind: string,
  rows: readonly SheetRow[],
): Promise<RunAnswer> {
  const { body } = await rehearse(client, kind, csvFile(rows)).expect(201);
  await client.post(`${IMPORTS}/${body.id}/run`, {}).expect(202);
  return workOff(app, client, body.id as string);
}

export async function workOff(app: AppUnderTest, client: ApiClient, id: string): Promise<RunAnswer> {
  await app.app.get(RunImportHandler).run({ importId: id }, { number: 1, isLast: true });
  return (await client.get(`${IMPORTS}/${id}`).expect(200)).body as RunAnswer;
}

export const undo = (client: ApiClient, id: string): Test => client.post(`${IMPORTS}/${id}/undo`);
