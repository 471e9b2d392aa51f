import { ProblemError } from './problem-error.ts';

/** Reads the version a change is based on from If-Match ("3"). Errors: version.required (428), request.malformed (400). */
export function requireVersion(ifMatch: string | undefined): number {
  if (!ifMatch) throw new ProblemError({ code: 'version.required' });
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(ifMatch.trim());
  if (!match) throw new ProblemError({ code: 'request.malformed' });
  return Number(match[1]);
}

/** The names of the fields in which two shapes of a row differ: what a 409 tells the editor. */
export function changedFields(
  mine: Readonly<Record<string, unknown>>,
  stored: Readonly<Record<string, unknown>>,
): string[] {
  return Object.keys(mine).filter(
    (name) => JSON.stringify(mine[name] ?? null) !== JSON.stringify(stored[name] ?? null),
  );
}
