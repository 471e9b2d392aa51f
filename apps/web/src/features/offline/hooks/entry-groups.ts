import { latestOf, readableItems, type OutboxItem } from '@rssz/domain';
import type { DiaryContent, DiaryLabel } from '../../../shared/offline/diary-content.ts';
import type { DiaryState } from '../../../shared/offline/outbox-store.ts';

/** One entry as the screen shows it. */
export interface DiaryEntry {
  readonly item: OutboxItem<DiaryContent>;
  readonly label: DiaryLabel;
  /** What the author last wrote; null once it was sent. */
  readonly content: DiaryContent | null;
}

export interface EntryGroups {
  readonly attention: readonly DiaryEntry[];
  readonly waiting: readonly DiaryEntry[];
  /** The last one first. */
  readonly sent: readonly DiaryEntry[];
}

/** Entries by what is asked of their author: a decision, patience, nothing. */
export function entryGroups({ outbox, labels }: DiaryState): EntryGroups {
  const entries = readableItems(outbox).flatMap((item): DiaryEntry[] => {
    const label = labels[item.entryId];
    return label ? [{ item, label, content: latestOf(item)?.content ?? null }] : [];
  });
  const those = (...states: string[]) => entries.filter(({ item }) => states.includes(item.state));
  return {
    attention: those('conflict', 'refused'),
    waiting: those('waiting', 'sending'),
    sent: those('sent').sort((a, b) => (a.item.sentAt! < b.item.sentAt! ? 1 : -1)),
  };
}
