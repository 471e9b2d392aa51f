import { describe, expect, it } from '@jest/globals';
import { crc32, deflateRawSync } from 'node:zlib';
import { xlsxFile } from '../../../test/factories/sheet.ts';
import { ProblemError } from '../http/problem-error.ts';
import { decodeText } from './decode-text.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';

interface Part {
  readonly name: string;
  readonly text: string;
  /** What the archive claims to unpack to, when that is a lie. */
  readonly claims?: number;
}

/** A ZIP made by hand, so that it may lie. */
function zip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text, claims } of parts) {
    const packed = deflateRawSync(Buffer.from(text));
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(text), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claims ?? text.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, place, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const whole = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(whole.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, whole, Buffer.from('PK\x05\x06'), end]);
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const WORKBOOK: readonly Part[] = [
  {
    name: 'xl/workbook.xml',
    text: `<workbook xmlns:r="x"><sheets><sheet name="Data" sheetId="1" r:id="rId7"/></sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    text: `<Relationships><Relationship Target="worksheets/data.xml" Id="rId7" Type="${OFFICE}/worksheet"/></Relationships>`,
  },
];

const sheetOf = (rows: string): Part => ({
  name: 'xl/worksheets/data.xml',
  text: `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
});

async function codeOf(work: () => unknown): Promise<string> {
  try {
    await work();
    return 'read';
  } catch (error) {
    if (error instanceof ProblemError) return error.code;
    throw error;
  }
}

describe('a workbook', () => {
  it('that would unpack beyond the limit is refused before it is unpacked', async () => {
    const bomb = zip([...WORKBOOK, { ...sheetOf(''), claims: 4_000_000_000 }]);
    expect(await codeOf(() => readXlsx(bomb))).toBe('import.archive-too-large');
  });

  it('that unpacks to more than it claims is refused', async () => {
    const liar = zip([...WORKBOOK, { ...sheetOf('<row r="1"/>'.repeat(100_000)), claims: 50 }]);
    expect(await codeOf(() => readXlsx(liar))).toBe('import.xlsx-unreadable');
  });

  it.each([
    ['a cell in the last row', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>', 'import.too-many-rows'],
    ['a cell in the last column', '<row r="1"><c r="XFD1"><v>1</v></c></row>', 'import.too-many-columns'],
    ['a far cell in odd quotes', `<row r='1'><c a=">" r = 'XFD1'><v>1</v></c></row>`, 'import.too-many-columns'],
  ])('with %s is refused before it grows', async (_what, rows, code) => {
    expect(await codeOf(() => readXlsx(zip([...WORKBOOK, sheetOf(rows)])))).toBe(code);
  });

  it('marks every cell that computes, also one without a result beyond the others', async () => {
    const { headers, lines } = await readXlsx(
      await xlsxFile([
        ['A', 'B'],
        ['1', '2'],
        ['=A2', '', '=1+1'],
      ]),
    );
    expect(headers).toEqual(['A', 'B']);
    expect(lines[1]?.cells).toEqual([{ text: '', isFormula: true }, { text: '' }, { text: '', isFormula: true }]);
  });

  it('gives days as days and numbers without their format', async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row><row r="2"><c r="A2"><v>554782</v></c></row>`;
    const { lines } = await readXlsx(zip([...WORKBOOK, sheetOf(rows)]));
    expect(lines).toEqual([{ line: 2, cells: [{ text: '554782' }] }]);
  });

  it.each([
    ['nothing of a workbook', zip([{ name: 'readme.txt', text: 'x' }])],
    ['a cut end', zip(WORKBOOK).subarray(0, 100)],
    ['no archive at all', Buffer.from('PK\x03\x04 but no more')],
  ])('with %s is refused', async (_what, bytes) => {
    expect(await codeOf(() => readXlsx(bytes))).toBe('import.xlsx-unreadable');
  });
});

describe('a CSV', () => {
  it('keeps quoted separators and line breaks, and tells the row at which a quotation is not closed', async () => {
    const { lines } = readCsv(Buffer.from('a;b\n"x;\ny";" z ""q"""\n'));
    expect(lines).toEqual([{ line: 2, cells: [{ text: 'x;\ny' }, { text: 'z "q"' }] }]);
    const open = () => readCsv(Buffer.from('a;b\n1;2\n"3;4\n5;6\n7;8'));
    expect(await codeOf(open)).toBe('import.csv-malformed');
    expect(open).toThrow(
      expect.objectContaining({ problems: [{ code: 'import.csv-malformed', params: { line: 3 } }] }),
    );
  });

  it('of nothing but line breaks ends soon', async () => {
    expect(await codeOf(() => readCsv(Buffer.alloc(5_000_000, '\n')))).toBe('import.empty');
  });

  it('is UTF-8 when it decodes, and what a person says otherwise', () => {
    expect(decodeText(Buffer.from('Žďár'))).toEqual({ text: 'Žďár', encoding: 'utf-8' });
    expect(decodeText(Buffer.from([0x8e]), 'windows-1250')).toEqual({ text: 'Ž', encoding: 'windows-1250' });
    expect(() => decodeText(Buffer.from([0x8e]), 'utf-8')).toThrow('import.encoding');
  });
});
