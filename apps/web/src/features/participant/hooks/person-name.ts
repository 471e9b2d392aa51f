interface Named {
  givenName: string | null;
  surname: string | null;
  code: string;
}

/** Surname first, as lists are sorted; a reader of pseudonyms gets the code. */
export function listName({ givenName, surname, code }: Named): string {
  return [surname, givenName].filter(Boolean).join(' ') || code;
}

/** Given name first, as people say it; a reader of pseudonyms gets the code. */
export function personName({ givenName, surname, code }: Named): string {
  return [givenName, surname].filter(Boolean).join(' ') || code;
}

/** True when the reader sees a pseudonym instead of a name. */
export function isPseudonym({ givenName, surname }: Named): boolean {
  return givenName === null && surname === null;
}
