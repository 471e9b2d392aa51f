/**
 * The header under which a browser saves a file by the name people gave it: an ASCII stand-in for old clients, and the true
 * name encoded (RFC 6266, RFC 8187). Nothing in the name can end the header or open the file in the page, and no sign that is
 * not seen turns it round: `gpj.exe` reads `exe.jpg` behind one that writes to the left.
 *
 * @example contentDisposition('Zpráva 1.pdf') // attachment; filename="Zprava 1.pdf"; filename*=UTF-8''Zpr%C3%A1va%201.pdf
 */
export function contentDisposition(name: string): string {
  const seen = name.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '');
  const plain = seen
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\x20-\x7e]|["\\%/]/g, '_');
  const encoded = encodeURIComponent(seen).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
