import type { Api } from './api.ts';

const bytes1250: Readonly<Record<string, number>> = {
  á: 0xe1,
  č: 0xe8,
  ď: 0xef,
  é: 0xe9,
  ě: 0xec,
  í: 0xed,
  ň: 0xf2,
  ó: 0xf3,
  ř: 0xf8,
  š: 0x9a,
  ť: 0x9d,
  ú: 0xfa,
  ů: 0xf9,
  ý: 0xfd,
  ž: 0x9e,
  Č: 0xc8,
  Ř: 0xd8,
  Š: 0x8a,
  Ú: 0xda,
  Ž: 0x8e,
  Ď: 0xcf,
  Ť: 0x8d,
  Ň: 0xd2,
};

/** A sheet as Czech Excel saves it: windows-1250, semicolons. */
export function windowsSheet(rows: readonly string[]): Buffer {
  return Buffer.from([...rows.join('\r\n')].map((letter) => bytes1250[letter] ?? letter.charCodeAt(0)));
}

/** Has a file rehearsed. Answers the id of the import. */
export async function bringFile(api: Api, kind: string, name: string, buffer: Buffer): Promise<string> {
  const path = `/projects/RSSZ/imports?kind=${kind}`;
  return (await api.upload<{ id: string }>(path, { name, mimeType: 'text/csv', buffer })).id;
}
