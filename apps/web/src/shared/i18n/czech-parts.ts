/** Invisible marks that Unicode has for a text set into another one. */
const OPEN = '\u2068';
const CLOSE = '\u2069';

export interface TextPart {
  readonly text: string;
  /** True for data written in Czech, whatever the language of the sentence is. */
  readonly isCzech: boolean;
}

type Params = Readonly<Record<string, string | number>>;

/** Parameters of which some are Czech data, so marked that the sentence they fill can be taken apart again. */
export function markCzech(params: Params, names: readonly string[]): Record<string, string | number> {
  const marked = Object.entries(params).map(([name, value]) => [
    name,
    names.includes(name) ? `${OPEN}${value}${CLOSE}` : value,
  ]);
  return Object.fromEntries(marked) as Record<string, string | number>;
}

/**
 * A sentence taken apart into its own words and the Czech data in it.
 *
 * @example czechParts(t('due', markCzech({ label: 'Koncepce' }, ['label']))) // 'Due: ', 'Koncepce' in Czech
 */
export function czechParts(sentence: string): TextPart[] {
  return sentence.split(OPEN).flatMap((piece, at): TextPart[] => {
    if (at === 0) return partsOf(piece, false);
    const [czech = '', ...rest] = piece.split(CLOSE);
    return [...partsOf(czech, true), ...partsOf(rest.join(''), false)];
  });
}

const partsOf = (text: string, isCzech: boolean): TextPart[] => (text === '' ? [] : [{ text, isCzech }]);
