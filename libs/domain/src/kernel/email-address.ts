const LONGEST = 254;
const local = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const label = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/**
 * True for one e-mail address of ordinary shape (RFC 5321 without quoted parts): no display name, no list, no line break, so
 * that what is written into a header of a mail is an address and nothing else.
 *
 * @example isEmailAddress('starosta@obec.example') // true
 * @example isEmailAddress('a@b.example, c@d.example') // false
 */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at < 1 || at > 64 || text.length > LONGEST) return false;
  const labels = text.slice(at + 1).split('.');
  return local.test(text.slice(0, at)) && labels.length > 1 && labels.every((one) => label.test(one));
}
