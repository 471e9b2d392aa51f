/** Why an enquiry is held until a person has looked at it. */
export const SUSPICIONS = ['links', 'markup', 'trap'] as const;

export type Suspicion = (typeof SUSPICIONS)[number];

/** An organisation has one web address; who sends three wants them followed. */
export const LINKS_TO_SUSPECT = 3;

/** Bounded as names of hosts are (RFC 1035), so that no text makes looking for one long. */
const link = /\b(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.[a-z]{2,24}\/\S+/gi;
const markup = /<\s*(?:a|script|img|iframe|svg|style|form)\b|\[(?:url|link|img)\b|javascript:/i;

/** How many links a text holds. Example: `countLinks('www.a.example a https://b.example/x')` → `2`. */
export function countLinks(text: string): number {
  return text.match(link)?.length ?? 0;
}

/**
 * What speaks for a robot: many links, markup that would show or run something, and a field filled in that people do not
 * see. It is only a reason to hold the enquiry for a person; nothing is dropped for it.
 *
 * Source: issue 5, bad input (by a robot, with markup or links: a clear answer, nobody's mail box flooded).
 *
 * @example suspicionsOf(['Dobrý den', '<a href="https://a.example">'], '') // ['markup']
 */
export function suspicionsOf(texts: readonly string[], trap: string): Suspicion[] {
  const whole = texts.join('\n');
  const found: Suspicion[] = [];
  if (countLinks(whole) >= LINKS_TO_SUSPECT) found.push('links');
  if (markup.test(whole)) found.push('markup');
  if (trap !== '') found.push('trap');
  return found;
}
