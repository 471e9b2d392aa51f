import { Injectable } from '@nestjs/common';
import type { Locale } from '@rssz/domain';
import { draftDocumentTexts, formatDate, interpolate } from '@rssz/messages';
import { Database } from '../../platform/db/database.ts';
import type { DocumentBlock } from '../../platform/document/document-content.ts';
import type { DraftSection } from '../../platform/document/draft-section.ts';
import { readParts, type StoredPart } from './deliverable-part.view.ts';

/** What other features may ask of parts. */
@Injectable()
export class DeliverablePartLookup {
  constructor(private readonly database: Database) {}

  /** The parts of a deliverable with who brings them, where each stands and its files. */
  async draftSection(projectId: string, deliverableId: string, locale: Locale): Promise<DraftSection> {
    const parts = await readParts(this.database, projectId, deliverableId);
    return {
      inputs: parts.map(({ id, title, version, files }) => ({
        subject: 'part',
        key: id,
        id,
        label: title,
        number: null,
        revision: [version, ...files.map((file) => file.id)].join(' '),
      })),
      blocks: partBlocks(parts, locale),
      marks: [],
      isEmpty: parts.length === 0,
    };
  }
}

function partBlocks(parts: readonly StoredPart[], locale: Locale): DocumentBlock[] {
  const texts = draftDocumentTexts[locale];
  const missing = parts.filter(({ state }) => state === 'without-file').map(({ title }) => title);
  const titles = missing.join('; ');
  return [
    { kind: 'heading', level: 1, text: texts.parts },
    ...(parts.length === 0 ? [{ kind: 'paragraph', text: texts.partsNone } as const] : [tableOf(parts, locale)]),
    ...(missing.length > 0
      ? [{ kind: 'paragraph', text: interpolate(locale, texts.partsMissing, { titles }), look: 'warning' } as const]
      : []),
  ];
}

function tableOf(parts: readonly StoredPart[], locale: Locale): DocumentBlock {
  const texts = draftDocumentTexts[locale];
  return {
    kind: 'table',
    head: [texts.part, texts.partOwner, texts.partDueOn, texts.partState, texts.partFiles],
    widths: [5, 3, 3, 2, 4],
    rows: parts.map(({ title, owner, dueOn, state, files }, index) => [
      `${index + 1}. ${title}`,
      owner?.displayName ?? texts.none,
      dueOn ? formatDate(locale, dueOn) : texts.none,
      texts.partStates[state],
      files.length > 0 ? files.map(({ name }) => name).join('\n') : texts.none,
    ]),
  };
}
