/** The kinds of import whose lines name people: what a file said of them is kept no longer than it is needed. */
export const PEOPLE_KINDS: readonly string[] = ['participant', 'advisory-log'];

export const isOfPeople = (kind: string): boolean => PEOPLE_KINDS.includes(kind);
