import type { LocalDate, Locale } from '@rssz/domain';

/** A paragraph: `note` is smaller and grey, `warning` stands in a frame. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly look?: 'note' | 'warning' | 'strong';
}

/** A statement with the numbers of the footnotes it rests on. */
export interface CitedBlock {
  readonly kind: 'cited';
  readonly text: string;
  readonly footnotes: readonly number[];
}

/** A footnote, written where its number is first met. */
export interface DocumentFootnote {
  readonly number: number;
  readonly text: string;
  /** Address of the record it leads to. */
  readonly address: string;
}

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly string[];
}

/** Terms with their values, as a borderless table of two columns. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly items: readonly { readonly term: string; readonly value: string }[];
}

/** A table whose head repeats on every page. */
export interface TableBlock {
  readonly kind: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Shares of the width, one for each column; equal when not given. */
  readonly widths?: readonly number[];
}

export interface PageBreakBlock {
  readonly kind: 'page-break';
}

/** Lines to sign on, side by side. */
export interface SignaturesBlock {
  readonly kind: 'signatures';
  readonly places: readonly string[];
}

export type DocumentBlock =
  ParagraphBlock | CitedBlock | HeadingBlock | ListBlock | FactsBlock | TableBlock | PageBreakBlock | SignaturesBlock;

/** What stands at the top of every page. */
export interface DocumentHead {
  readonly projectName: string;
  readonly registrationNumber: string;
  /** The business day on which it was made. */
  readonly madeOn: LocalDate;
  /** Marks no reader may miss, such as that of a sample or of demonstration data. */
  readonly marks: readonly string[];
}

/** A document as what it says; a writer of a format decides how it looks. Line breaks within a text are kept. */
export interface DocumentContent {
  readonly locale: Locale;
  readonly head: DocumentHead;
  readonly title: string;
  readonly subtitle?: string;
  readonly blocks: readonly DocumentBlock[];
  /** What the statements of the document lead to, in the order of their numbers. */
  readonly footnotes?: readonly DocumentFootnote[];
}
