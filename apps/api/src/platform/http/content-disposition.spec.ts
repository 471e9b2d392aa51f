import { describe, expect, it } from '@jest/globals';
import { contentDisposition } from './content-disposition.ts';

describe('the name under which a browser saves a file', () => {
  it('keeps a Czech name, with a plain stand-in for old clients', () => {
    expect(contentDisposition('Závěrečná zpráva 7.pdf')).toBe(
      `attachment; filename="Zaverecna zprava 7.pdf"; filename*=UTF-8''Z%C3%A1v%C4%9Bre%C4%8Dn%C3%A1%20zpr%C3%A1va%207.pdf`,
    );
  });

  it('leaves out what is not seen, so that no name reads as another', () => {
    expect(contentDisposition('Pl\u200bán \u202egpj.exe\u0001\ud800')).toBe(
      `attachment; filename="Plan gpj.exe"; filename*=UTF-8''Pl%C3%A1n%20gpj.exe`,
    );
  });

  it('lets no name break out of the header', () => {
    const header = contentDisposition('a"; filename="b.exe\r\nx: y\\.pdf');
    expect(header).toMatch(/^attachment; filename="[^"\\\r\n]*"; filename\*=UTF-8''[^\s";\\]*$/);
  });
});
