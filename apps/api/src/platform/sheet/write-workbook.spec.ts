import { readXlsx } from './read-xlsx.ts';
import { writeWorkbook } from './write-workbook.ts';

describe('a laid-out sheet', () => {
  it('keeps numbers as numbers, and texts that would compute as texts', async () => {
    const bytes = await writeWorkbook({
      name: 'Výkaz',
      widths: [20, 10],
      rows: [
        [{ text: 'Titul', look: 'title' }],
        [],
        [
          { text: '=1+1', look: 'head' },
          { number: 2.5, look: 'strong' },
        ],
        [null, { number: 0.25 }],
        [{ text: 'podpis', look: 'box' }],
      ],
    });
    const { headers, lines } = await readXlsx(bytes);
    expect(headers[0]).toBe('Titul');
    const cells = lines.flatMap((line) => line.cells);
    expect(cells.map(({ text }) => text)).toEqual(expect.arrayContaining(['2.5', '0.25', 'podpis']));
    expect(cells.some(({ isFormula }) => isFormula)).toBe(false);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });
});
