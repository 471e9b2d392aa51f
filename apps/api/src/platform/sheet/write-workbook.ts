import { guardedCell } from '@rssz/domain';
import writeXlsxFile from 'write-excel-file/node';

/** A cell of a sheet that is laid out: a text, or a number that can be computed with. */
export type WorkbookCell =
  | null
  | { readonly text: string; readonly look?: 'title' | 'head' | 'strong' | 'box'; readonly span?: number }
  | { readonly number: number; readonly look?: 'strong' };

/** One printable sheet. */
export interface Workbook {
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly WorkbookCell[])[];
}

/** Spreadsheets without the font of the format's default fall back to one with other widths; this one has a twin everywhere. */
const FONT = 'Arial';

const LOOKS = {
  title: { fontWeight: 'bold' as const, fontSize: 16 },
  head: { fontWeight: 'bold' as const, backgroundColor: '#EEF1F5', borderStyle: 'thin' as const },
  strong: { fontWeight: 'bold' as const },
  box: { borderStyle: 'thin' as const, height: 60, alignVertical: 'bottom' as const, wrap: true },
};

/** A laid-out sheet as XLSX, on a page upright; texts that a spreadsheet would compute stay texts. */
export function writeWorkbook({ name, widths, rows }: Workbook): Promise<Buffer> {
  const columns = widths.map((width) => ({ width }));
  return writeXlsxFile(
    rows.map((row) => row.map(cellOf)),
    { sheet: name, columns },
    { fontFamily: FONT, fontSize: 10 },
  ).toBuffer();
}

function cellOf(cell: WorkbookCell) {
  if (cell === null) return null;
  const look = { fontFamily: FONT, ...(cell.look ? LOOKS[cell.look] : {}) };
  if ('number' in cell) return { value: cell.number, type: Number, format: '#,##0.00', ...look };
  const span = cell.span === undefined ? {} : { columnSpan: cell.span };
  return { value: guardedCell(cell.text), type: String, ...look, ...span };
}
