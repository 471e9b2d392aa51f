import { sha256Words } from './sha-256.ts';

/**
 * The small proof of work that goes with an enquiry: a number whose hash with the form's own riddle begins with so many zero
 * bits. A person's browser finds it while they write; thousands of enquiries cost a robot its time. No third party is asked.
 *
 * Source: issue 5 §6 (protected from robots without a third party).
 */
export const PUZZLE_BITS = 14;

/** True when the number solves the riddle. Example: `isPuzzleSolved(riddle, solution)`. */
export function isPuzzleSolved(riddle: string, solution: number, bits: number = PUZZLE_BITS): boolean {
  if (!Number.isSafeInteger(solution) || solution < 0) return false;
  return Math.clz32(sha256Words(`${riddle}:${solution}`)[0] ?? 0) >= bits;
}

/**
 * Looks for a solution among the next `tries` numbers, so that a page can do it in small pieces; `null` when there is none
 * among them.
 *
 * @example solvePuzzle(riddle, 0, 2_000) ?? solvePuzzle(riddle, 2_000, 2_000)
 */
export function solvePuzzle(riddle: string, from: number, tries: number, bits: number = PUZZLE_BITS): number | null {
  for (let solution = from; solution < from + tries; solution += 1) {
    if (isPuzzleSolved(riddle, solution, bits)) return solution;
  }
  return null;
}
