import type * as Docx from 'docx';
import { printable } from './printable-text.ts';

/** A text as runs, one a line. */
export function runs(docx: typeof Docx, text: string, look: Docx.IRunOptions = {}): Docx.TextRun[] {
  return printable(text)
    .split('\n')
    .map((line, index) => new docx.TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}
