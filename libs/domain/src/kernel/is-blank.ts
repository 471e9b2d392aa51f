/**
 * True for a text in which a reader sees nothing: spaces, controls and signs without a shape (zero width, directions).
 *
 * Source: issue 5, bad input (a title or a reason of nothing that is seen is none).
 *
 * @example isBlank(' \u200b') // true
 */
export function isBlank(text: string | null | undefined): boolean {
  return !/[^\s\p{Cc}\p{Cf}]/u.test(text ?? '');
}
