/** A ranked answer beside the codes that are right. */
export interface JudgedRanking {
  readonly ranked: readonly string[];
  readonly fits: readonly string[];
}

/** How good a set of rankings is; every figure is a mean over texts, from 0 to 1. */
export interface RankingQuality {
  /** Texts that something fits. */
  readonly texts: number;
  /** Right ones among the first three, always divided by three. */
  readonly precisionAt3: number;
  /** The highest precision that any ranking of these texts could have, for some have fewer than three right ones. */
  readonly bestPrecisionAt3: number;
  /** The part of the right ones that is among the first five. */
  readonly recallAt5: number;
  /** Part of the texts that something fits, yet the answer is empty. */
  readonly falselyNothing: number;
  /** Texts that nothing fits. */
  readonly nothingTexts: number;
  /** Part of them with an empty answer. */
  readonly nothingRight: number;
}

/**
 * Measures rankings against labels. Texts that nothing fits count only in `nothingRight`.
 *
 * @example rankingQuality([{ ranked: ['a', 'b'], fits: ['a'] }]).recallAt5 // 1
 */
export function rankingQuality(rankings: readonly JudgedRanking[]): RankingQuality {
  const fitting = rankings.filter(({ fits }) => fits.length > 0);
  const nothing = rankings.filter(({ fits }) => fits.length === 0);
  return {
    texts: fitting.length,
    precisionAt3: mean(fitting.map((one) => hits(one, 3) / 3)),
    bestPrecisionAt3: mean(fitting.map(({ fits }) => Math.min(3, fits.length) / 3)),
    recallAt5: mean(fitting.map((one) => hits(one, 5) / one.fits.length)),
    falselyNothing: mean(fitting.map(({ ranked }) => (ranked.length === 0 ? 1 : 0))),
    nothingTexts: nothing.length,
    nothingRight: mean(nothing.map(({ ranked }) => (ranked.length === 0 ? 1 : 0))),
  };
}

function hits({ ranked, fits }: JudgedRanking, first: number): number {
  return ranked.slice(0, first).filter((code) => fits.includes(code)).length;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((total, value) => total + value, 0) / values.length;
}
