/** Header of a write over a stored row: `params: { path, header: ifMatch(row.version) }`. */
export function ifMatch(version: number): { 'if-match': string } {
  return { 'if-match': `"${version}"` };
}

/** Header of a write that must create. */
export function ifNoneMatch(): { 'if-none-match': string } {
  return { 'if-none-match': '*' };
}
