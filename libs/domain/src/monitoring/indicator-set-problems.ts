import type { Problem } from '../kernel/result.ts';
import type { IndicatorSetContent, SetIndicator } from './indicator-set.ts';

/** Texts without which an indicator cannot be followed; the note on its baseline and the English title may be missing. */
const REQUIRED = ['title', 'definition', 'unit', 'dataSource'] as const;

/**
 * What is wrong with an indicator set before it may come into force: no indicator, a missing text, a code that is missing or
 * stands twice.
 *
 * Source: issue 3 §8 (monitoring methodology from indicator sets kept per thematic area).
 *
 * Errors: `indicator-set.empty`, `indicator-set.code-twice`, `validation.required`, each with its field
 * (`indicators.2.unit`).
 *
 * @example indicatorSetProblems({ note: '', indicators: [] }) // [{ code: 'indicator-set.empty', field: 'indicators' }]
 */
export function indicatorSetProblems(content: IndicatorSetContent): Problem[] {
  const empty: Problem[] =
    content.indicators.length === 0 ? [{ code: 'indicator-set.empty', field: 'indicators' }] : [];
  const missing = content.indicators.flatMap((one, index) => missingTexts(one, index));
  return [...empty, ...indicatorSetDraftProblems(content), ...missing];
}

/**
 * Those of its problems with which not even a draft is kept: what could not be told apart. A draft may wait for its texts.
 *
 * @example indicatorSetDraftProblems({ note: '', indicators: [] }) // []
 */
export function indicatorSetDraftProblems({ indicators }: IndicatorSetContent): Problem[] {
  const codes = indicators.map(({ code }) => foldedCode(code));
  return codes.flatMap((code, index): Problem[] => {
    const field = `indicators.${index}.code`;
    if (code === '') return [{ code: 'validation.required', field }];
    const given = indicators[index]?.code.trim() ?? '';
    return codes.indexOf(code) < index ? [{ code: 'indicator-set.code-twice', field, params: { code: given } }] : [];
  });
}

/** Codes that differ only in case or in spaces around are the same. */
const foldedCode = (code: string): string => code.trim().toUpperCase();

function missingTexts(indicator: SetIndicator, index: number): Problem[] {
  return REQUIRED.filter((name) => indicator[name].trim() === '').map((name) => ({
    code: 'validation.required',
    field: `indicators.${index}.${name}`,
  }));
}
