interface Named {
  givenName: string | null;
  surname: string | null;
  code: string;
}

/** Surname first, as lists are sorted and records are kept; a reader of pseudonyms gets the code. */
export function personName({ givenName, surname, code }: Named): string {
  return [surname, givenName].filter(Boolean).join(' ') || code;
}

/** True when the reader sees a pseudonym instead of a name. */
export function isPseudonym({ givenName, surname }: Omit<Named, 'code'>): boolean {
  return givenName === null && surname === null;
}
