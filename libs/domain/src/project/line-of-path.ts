/** A scan of a JSON text: where it stands, and the line of each path met so far. */
interface Scan {
  readonly json: string;
  position: number;
}

const space = /\s*/y;
const token = /"(?:[^"\\]|\\.)*"|[^\s,:[\]{}]+/y;

/**
 * The line of a JSON text, from one, at which the value of a path stands, or the nearest value around it when the path
 * does not exist (a missing field is reported at its object).
 *
 * Source: issue 2, bad input: a corrupt definition stops the start with the line at fault.
 *
 * @example lineOfPath('{\n "a": [\n 1,\n 2]}', '/a/1') // 4
 */
export function lineOfPath(json: string, path: string): number {
  const found = new Map<string, number>();
  try {
    readValue({ json, position: 0 }, '', found);
  } catch {
    // A text that is not JSON has no more lines to offer than those read so far.
  }
  for (let place = path; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    const line = found.get(place);
    if (line !== undefined) return line;
  }
  return found.get('') ?? 1;
}

function readValue(scan: Scan, path: string, found: Map<string, number>): void {
  skipSpace(scan);
  found.set(path, scan.json.slice(0, scan.position).split('\n').length);
  const opening = scan.json[scan.position];
  if (opening === '{' || opening === '[') readContainer(scan, path, opening === '[', found);
  else readToken(scan);
}

function readContainer(scan: Scan, path: string, isList: boolean, found: Map<string, number>): void {
  scan.position += 1;
  for (let index = 0; !closes(scan); index += 1) {
    const name = isList ? String(index) : pointerPart(readToken(scan));
    if (!isList) expect(scan, ':');
    readValue(scan, `${path}/${name}`, found);
    skipSpace(scan);
    if (scan.json[scan.position] === ',') scan.position += 1;
  }
  scan.position += 1;
}

function closes(scan: Scan): boolean {
  skipSpace(scan);
  const character = scan.json[scan.position];
  if (character === undefined) throw new SyntaxError('the text ends too early');
  return character === '}' || character === ']';
}

function expect(scan: Scan, character: string): void {
  skipSpace(scan);
  if (scan.json[scan.position] !== character) throw new SyntaxError(`${character} is missing`);
  scan.position += 1;
}

function readToken(scan: Scan): string {
  skipSpace(scan);
  token.lastIndex = scan.position;
  const match = token.exec(scan.json);
  if (!match) throw new SyntaxError('a value is missing');
  scan.position = token.lastIndex;
  return match[0];
}

function skipSpace(scan: Scan): void {
  space.lastIndex = scan.position;
  space.exec(scan.json);
  scan.position = space.lastIndex;
}

function pointerPart(quoted: string): string {
  return String(JSON.parse(quoted)).replaceAll('~', '~0').replaceAll('/', '~1');
}
