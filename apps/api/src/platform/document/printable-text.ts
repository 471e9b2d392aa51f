// eslint reads a control character in a pattern as a slip; by property it is what is meant.
const UNPRINTABLE = /[^\P{Cc}\n\t]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A text without the characters that XML forbids, its line breaks of one kind. Example: `printable('a\r\nb\u0001')` → `a\nb`. */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '');
}
