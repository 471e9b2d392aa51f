import { solvePuzzle } from '@rssz/domain';

/** So many numbers take a few milliseconds on a slow phone; typing stays smooth between them. */
const PIECE = 300;

/** Solves the riddle of a form little by little; it is done long before anybody has written a question. */
export async function solveInPieces(riddle: string, signal?: AbortSignal): Promise<number> {
  for (let from = 0; ; from += PIECE) {
    const solution = solvePuzzle(riddle, from, PIECE);
    if (solution !== null) return solution;
    await pause(0);
    if (signal?.aborted) throw new DOMException('Left', 'AbortError');
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
