/** Reads `?a=1&b=x` as plain texts: a code such as `007` stays a text. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** Writes the address; what is empty leaves no trace. */
export function stringifySearch(search: Record<string, unknown>): string {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const written = new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString();
  return written ? `?${written}` : '';
}
