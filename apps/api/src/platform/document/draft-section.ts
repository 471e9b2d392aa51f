import type { DraftInput } from '@rssz/domain';
import type { DocumentBlock } from './document-content.ts';

/** What one feature brings to a draft of a document: what it is built from, and what it says. */
export interface DraftSection {
  readonly inputs: readonly DraftInput[];
  readonly blocks: readonly DocumentBlock[];
  /** Marks no reader of the document may miss, such as that of a sample. */
  readonly marks: readonly string[];
  /** True when there is nothing yet that a document could say. */
  readonly isEmpty: boolean;
}
