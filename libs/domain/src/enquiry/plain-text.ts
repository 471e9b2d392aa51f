/** Controls and formats are not seen and change how others are read; these four are part of how people write. */
const written = new Set(['\n', '\t', '\u200c', '\u200d']);

/**
 * A text of several lines as it is kept: every script passes, what cannot be seen does not. Markup stays what it is, a row
 * of signs, because nothing ever reads it as anything else. The work grows with the length and no faster: anybody may send it.
 *
 * Source: issue 5, bad input (an enquiry in another script, with markup).
 *
 * @example plainText('  Dobrý\u0000 den\r\n\r\n\r\n\r\nпривіт  ') // 'Dobrý den\n\nпривіт'
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (sign) => (written.has(sign) ? sign : ''))
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same in one line: a name can carry no line of its own into a mail. Example: `plainLine('A\nBcc: x')` → `'A Bcc: x'`. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ');
}
