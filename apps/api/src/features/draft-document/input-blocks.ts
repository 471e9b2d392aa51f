import type { DraftInput, Locale } from '@rssz/domain';
import { draftDocumentTexts } from '@rssz/messages';
import type { DocumentBlock } from '../../platform/document/document-content.ts';

/** What the draft was built from, so that its reader can tell whether it still says what the system says. */
export function inputBlocks(inputs: readonly DraftInput[], locale: Locale): DocumentBlock[] {
  const texts = draftDocumentTexts[locale];
  return [
    { kind: 'heading', level: 1, text: texts.inputs },
    {
      kind: 'table',
      head: [texts.kind, texts.input, texts.version],
      widths: [3, 6, 2],
      rows: inputs.map(({ subject, label, id, number }) => [
        texts.subjects[subject],
        label || texts.none,
        id === null ? texts.missing : String(number ?? texts.none),
      ]),
    },
  ];
}
