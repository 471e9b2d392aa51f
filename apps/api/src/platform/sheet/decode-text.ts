import { ProblemError } from '../http/problem-error.ts';
import type { TextEncoding } from './raw-sheet.ts';

/** What Czech lists are written with outside ASCII; another letter means that the text is not of this encoding. */
const CZECH = new Set('áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽäöüÄÖÜß„“”‚‘’–—…§°€\u00a0');
const NOT_ASCII = /\P{ASCII}/gu;

/**
 * The text of a file and the encoding it is in. UTF-8 is certain when it decodes; windows-1250 is taken only when every
 * letter it gives belongs to Czech, unless the person says so (`wanted`).
 *
 * Errors: import.encoding.
 */
export function decodeText(bytes: Uint8Array, wanted?: TextEncoding): { text: string; encoding: TextEncoding } {
  if (bytes.includes(0)) throw new ProblemError({ code: 'import.encoding' });
  const utf8 = wanted === 'windows-1250' ? null : decodedUtf8(bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  if (wanted === 'utf-8') throw new ProblemError({ code: 'import.encoding' });
  const text = new TextDecoder('windows-1250').decode(bytes);
  if (wanted === undefined && !readsAsCzech(text)) throw new ProblemError({ code: 'import.encoding' });
  return { text, encoding: 'windows-1250' };
}

function decodedUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const readsAsCzech = (text: string): boolean => (text.match(NOT_ASCII) ?? []).every((letter) => CZECH.has(letter));
