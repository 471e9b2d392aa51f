/** One field whose value differs; values are as they were given. */
export interface ValueDifference {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * The fields in which two records differ, in the order of the first and then of the second. A field that is not there is
 * the same as `null`; the order of the keys of an object says nothing, the order of a list does.
 *
 * @example valueDifference({ minutes: 60 }, { minutes: 90 }) // [{ field: 'minutes', before: 60, after: 90 }]
 */
export function valueDifference(before: object, after: object): ValueDifference[] {
  const [old, current] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((field) => {
    const [was, is]: unknown[] = [old.get(field) ?? null, current.get(field) ?? null];
    return canonicalText(was) === canonicalText(is) ? [] : [{ field, before: was, after: is }];
  });
}

/**
 * A value as text that does not depend on the order of keys, so that equal values give equal texts.
 *
 * @example canonicalText({ b: 1, a: [2] }) // '{"a":[2],"b":1}'
 */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
