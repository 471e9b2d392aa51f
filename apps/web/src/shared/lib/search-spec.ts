/** How one part of the address is read and written; empty or default values leave no trace in the address. */
export interface SearchPart<Value> {
  read: (raw: string | undefined) => Value;
  write: (value: Value) => string | undefined;
}

/** A part whose value type does not matter. */
export interface AnySearchPart {
  read: (raw: string | undefined) => unknown;
  write: (value: never) => string | undefined;
}

export type SearchSpec = Record<string, AnySearchPart>;
export type SearchValues<Spec extends SearchSpec> = { [Key in keyof Spec]: ReturnType<Spec[Key]['read']> };

/** Any text; '' when missing. */
export const text = (): SearchPart<string> => ({ read: (raw) => raw ?? '', write: (value) => value || undefined });

/** A whole number from 1, such as a page. */
export const count = (fallback = 1): SearchPart<number> => ({
  read: (raw) => (raw && /^[1-9]\d{0,5}$/.test(raw) ? Number(raw) : fallback),
  write: (value) => (value === fallback ? undefined : String(value)),
});

/** Yes or nothing. */
export const flag = (): SearchPart<boolean> => ({
  read: (raw) => raw === '1',
  write: (value) => (value ? '1' : undefined),
});

/** One of known words; anything else reads as the fallback. */
export const choice = <const Option extends string, const Fallback extends string = ''>(
  options: readonly Option[],
  fallback = '' as Fallback,
): SearchPart<Option | Fallback> => ({
  read: (raw) => options.find((option) => option === raw) ?? fallback,
  write: (value) => (value === fallback ? undefined : value || undefined),
});

/** A calendar day; '' when missing or not a day. */
export const day = (): SearchPart<string> => ({
  read: (raw) => (raw && /^\d{4}-\d{2}-\d{2}$/.test(raw) ? raw : ''),
  write: (value) => value || undefined,
});
