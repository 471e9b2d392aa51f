/**
 * The mail box behind an address, without the tag many providers let its owner add after a plus sign. It is only for counting
 * mails to one box; mails go to the address as it was written. Other ways to write one box (dots, aliases) stay apart.
 *
 * @example mailboxOf('jana+rssz@obec.example') // 'jana@obec.example'
 */
export function mailboxOf(email: string): string {
  const at = email.lastIndexOf('@');
  const local = email.slice(0, at);
  const tag = local.indexOf('+', 1);
  return tag === -1 ? email : local.slice(0, tag) + email.slice(at);
}
