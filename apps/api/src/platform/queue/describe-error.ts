const LIMIT = 300;
const ADDRESS = /[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g;

/** What is kept of an error in a row or a log: its name and message, shortened, without mail addresses. */
export function describeError(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.replace(ADDRESS, '<address>').slice(0, LIMIT);
}
