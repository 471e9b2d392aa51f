import type { DraftInput, FinalReport } from '@rssz/domain';
import type { DocumentBlock, DocumentFootnote } from './document-content.ts';

/** What one feature brings to a draft of a document: what it is built from, and what it says. */
export interface DraftSection {
  readonly inputs: readonly DraftInput[];
  readonly blocks: readonly DocumentBlock[];
  /** Where the statements of the blocks lead; its inputs are said there and not in the list at the end. */
  readonly footnotes?: readonly DocumentFootnote[];
  /** The statements of a final report, kept with a built draft to tell later which of them do not hold. */
  readonly report?: FinalReport;
  /** Marks no reader of the document may miss, such as that of a sample. */
  readonly marks: readonly string[];
  /** True when there is nothing yet that a document could say. */
  readonly isEmpty: boolean;
}
