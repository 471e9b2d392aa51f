import type { Permission } from '../access/permission.ts';

/** The two notes of a log. */
export interface LogNotes {
  readonly sharedNote: string;
  readonly internalNote: string;
}

/** Who reads, and what for: a screen of their own, or a document that others will read. */
export interface NoteReader {
  readonly permissions: readonly Permission[];
  readonly purpose: 'screen' | 'document';
}

/**
 * The notes as somebody may see them. The internal one belongs to those who write the diary: never to a coordinator, an
 * evaluator or any document. `null` says that there may be one, but not for this reader.
 *
 * Source: issue 4 §1 (internal: never shown to coordinators, never in a report).
 *
 * @example notesFor(notes, { permissions: ['log.read'], purpose: 'screen' }).internalNote // null
 */
export function notesFor(
  notes: LogNotes,
  reader: NoteReader,
): { readonly sharedNote: string; readonly internalNote: string | null } {
  const isTheirs = reader.purpose === 'screen' && reader.permissions.includes('log.write');
  return { sharedNote: notes.sharedNote, internalNote: isTheirs ? notes.internalNote : null };
}
