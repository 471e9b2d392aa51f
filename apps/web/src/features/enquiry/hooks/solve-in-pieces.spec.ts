import { isPuzzleSolved } from '@rssz/domain';
import { solveInPieces } from './solve-in-pieces.ts';

describe('the riddle of a form', () => {
  it('is solved in pieces', async () => {
    expect(isPuzzleSolved('riddle-of-a-spec', await solveInPieces('riddle-of-a-spec'))).toBe(true);
  });

  it('is let go when the page is left', async () => {
    const leaving = new AbortController();
    leaving.abort();
    await expect(solveInPieces('another-riddle', leaving.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
