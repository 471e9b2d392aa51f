import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { textOfXml, unzip } from '../../../test/docx-text.ts';
import { until } from '../../../test/until.ts';
import type { SheetCell } from './sheet-rows.ts';
import { streamSheet } from './stream-sheet.ts';

const headers = ['Název', 'Minuty'];

/** Rows that remember how far they were read. */
function counted(size: number) {
  const read = { rows: 0, isStopped: false };
  async function* rows(): AsyncGenerator<SheetCell[]> {
    try {
      for (; read.rows < size; read.rows += 1) yield [`řádek ${read.rows}`, read.rows];
    } finally {
      read.isStopped = true;
    }
  }
  return { read, rows: rows() };
}

describe('a sheet that is sent while its rows are read', () => {
  it('is CSV that an independent parser reads back: semicolons, quotes, lines within cells, decimal commas', async () => {
    const file = await buffer(streamSheet('csv', headers, [['dvě; "řádky"\nzde', 1.5]]));
    expect(file.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(file.toString('utf8')).toContain('\r\n');
    expect(parse(file, { bom: true, delimiter: ';' })).toEqual([headers, ['dvě; "řádky"\nzde', '1,5']]);
  });

  it('is a workbook that an independent reader reads back: texts stay texts, numbers compute', async () => {
    const rows = [
      ['<b>&amp;</b>', 1.5],
      ['', 0],
    ];
    const file = await buffer(streamSheet('xlsx', headers, rows));
    expect(await readSheet(file)).toEqual([headers, ['<b>&amp;</b>', 1.5], [null, 0]]);
  });

  it.each(['csv', 'xlsx'] as const)('%s lets no text compute', async (format) => {
    const file = await buffer(streamSheet(format, headers, [['=1+1', -1]]));
    const text = format === 'csv' ? file.toString() : textOfXml(unzip(file).get('xl/worksheets/sheet1.xml') ?? '');
    expect(text).toContain("'=1+1");
    expect(text).toMatch(/(?<!')-1/);
  });

  it('drops what XML forbids and keeps every column of a wide sheet in its place', async () => {
    const wide = Array.from({ length: 30 }, (_, at) => `s${at}`);
    const file = await buffer(streamSheet('xlsx', wide, [wide.map((_, at) => (at === 28 ? 'a\u0001b' : ''))]));
    const [, row] = await readSheet(file);
    expect(row?.[28]).toBe('ab');
  });

  it.each(['csv', 'xlsx'] as const)('%s is read no faster than it is taken', async (format) => {
    const { read, rows } = counted(200_000);
    const stream = streamSheet(format, headers, rows);
    for await (const _ of stream) break;
    await until('the rows are told to stop', () => read.isStopped);
    expect(read.rows).toBeLessThan(50_000);
  });

  it('breaks off when a row cannot be read', async () => {
    async function* broken(): AsyncGenerator<SheetCell[]> {
      yield ['první', 1];
      throw new Error('the database went away');
    }
    await expect(buffer(streamSheet('xlsx', headers, broken()))).rejects.toThrow('went away');
  });
});
