import { MOST_CROWNS } from '../kernel/most-crowns.ts';
import { failure, success, type Result } from '../kernel/result.ts';

const amount = /^\d{1,3}( \d{3})*$|^\d+$/;

/**
 * Reads an amount of whole crowns as people write it: spaces of any width between thousands, `Kč`, `,-` and `,00` are
 * allowed, hellers are not. An empty text is no amount, which is no problem.
 *
 * Errors: `budget.not-a-number`, `budget.out-of-range`.
 *
 * @example parseCrowns('1 250 000 Kč') // { ok: true, value: 1250000 }
 */
export function parseCrowns(text: string): Result<number | null> {
  const bare = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/ ?(Kč|CZK)$/iu, '')
    .replace(/,(-|–|—|0{1,2})$/u, '');
  if (bare === '') return success(null);
  if (!amount.test(bare)) return failure({ code: 'budget.not-a-number' });
  const crowns = Number(bare.replaceAll(' ', ''));
  return crowns <= MOST_CROWNS ? success(crowns) : failure({ code: 'budget.out-of-range' });
}
