import { failure, success, type Result } from '../kernel/result.ts';

const byteOrderMark = '\uFEFF';
const separator = ';';
const lineEnd = '\r\n';

/**
 * Writes a file of IS ESF: byte order mark, semicolons, CRLF after every line, quotes only where a value needs them, or
 * where a column always has them. Values go out unchanged: the file is read by a machine, not by a spreadsheet. Encode the
 * text as UTF-8.
 *
 * Source: domain.md §1.5.
 *
 * @example writeEsfCsv(['A', 'B'], [['1', 'x;y']]) // '\uFEFFA;B\r\n1;"x;y"\r\n'
 */
export function writeEsfCsv(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  alwaysQuoted: readonly string[] = [],
): string {
  const quoted = header.map((name) => alwaysQuoted.includes(name));
  const lines = rows.map((row) => row.map((value, place) => cell(value, quoted[place] ?? false)).join(separator));
  return byteOrderMark + [header.join(separator), ...lines].map((line) => line + lineEnd).join('');
}

function cell(value: string, isAlwaysQuoted: boolean): string {
  return isAlwaysQuoted || /[;"\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** A line of a file: its cells, and the number by which people find it. */
export interface EsfLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Takes a file of IS ESF apart. Either line end is read, and a byte order mark need not be there; empty lines are left
 * out.
 *
 * Errors: `is-esf.csv-malformed`, with the number of the line where a quote is open or stands in the middle of a value.
 *
 * @example parseEsfCsv('A;B\r\n1;"x;y"\r\n') // { ok: true, value: [{ line: 1, cells: ['A', 'B'] }, …] }
 */
export function parseEsfCsv(text: string): Result<EsfLine[]> {
  const body = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  const token = /"((?:[^"]|"")*)"(?=[;\r\n]|$)|([^;"\r\n]*)(?=[;\r\n]|$)/y;
  const lines: EsfLine[] = [];
  let [at, line, startedOn] = [0, 1, 1];
  let cells: string[] = [];
  while (at <= body.length) {
    token.lastIndex = at;
    const match = token.exec(body);
    if (!match) return failure({ code: 'is-esf.csv-malformed', params: { line } });
    cells.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    line += match[0].split('\n').length - 1;
    at = token.lastIndex;
    if (body[at] === separator) {
      at += 1;
      continue;
    }
    if (cells.length > 1 || cells[0] !== '') lines.push({ line: startedOn, cells });
    cells = [];
    at += body.startsWith(lineEnd, at) ? 2 : 1;
    line += 1;
    startedOn = line;
  }
  return success(lines);
}
