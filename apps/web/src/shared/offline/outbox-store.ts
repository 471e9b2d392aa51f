import { emptyOutbox, stepOutbox, unsentItems, type Outbox, type OutboxEvent } from '@rssz/domain';
import { noteUnsent } from './device.ts';
import type { DiaryContent, DiaryLabel } from './diary-content.ts';
import type { Sealed, Vault } from './vault.ts';

/** All that one person wrote in one project and what became of it. */
export interface DiaryState {
  readonly outbox: Outbox<DiaryContent>;
  readonly labels: Readonly<Record<string, DiaryLabel>>;
}

export type DiaryEvent = OutboxEvent<DiaryContent>;

interface Change {
  readonly event: DiaryEvent;
  readonly label?: DiaryLabel;
}

const rowOf = (projectCode: string): string => `outbox:${projectCode}`;
export const photoRow = (entryId: string): string => `photo:${entryId}`;

/** Reads the outbox; an empty one when nothing was ever written. */
export async function readOutbox(vault: Vault, projectCode: string): Promise<DiaryState> {
  const row = rowOf(projectCode);
  const sealed = await vault.db.get<Sealed>(row);
  return sealed ? vault.open<DiaryState>(row, sealed) : { outbox: emptyOutbox(), labels: {} };
}

/**
 * One step of the outbox, whole or not at all: no other tab writes between reading and writing, and what is answered is on
 * the disk. A photograph leaves with its entry.
 */
export async function changeOutbox(vault: Vault, projectCode: string, change: Change): Promise<DiaryState> {
  const row = rowOf(projectCode);
  return navigator.locks.request(`rssz-diary-${vault.userId}-${row}`, async () => {
    const before = await readOutbox(vault, projectCode);
    const after = stepDiary(before, change);
    await vault.db.put({ [row]: await vault.seal(row, after) });
    await vault.db.remove(photosLeft(before, after));
    noteUnsent(`${vault.userId}:${projectCode}`, unsentItems(after.outbox).length);
    return after;
  });
}

/** The state after an event; labels of entries that are gone go with them. */
export function stepDiary({ outbox, labels }: DiaryState, { event, label }: Change): DiaryState {
  const next = stepOutbox(outbox, event);
  const entryId = 'entryId' in event ? event.entryId : '';
  const named = label ? { ...labels, [entryId]: label } : labels;
  const known = new Set(next.items.map((item) => item.entryId));
  return { outbox: next, labels: Object.fromEntries(Object.entries(named).filter(([id]) => known.has(id))) };
}

function photosLeft(before: DiaryState, after: DiaryState): string[] {
  const isUnsent = ({ outbox }: DiaryState, entryId: string) =>
    outbox.items.some((item) => item.entryId === entryId && item.state !== 'sent');
  const sheets = Object.entries(before.labels).filter(([, { act }]) => act === 'sheet');
  return sheets
    .map(([entryId]) => entryId)
    .filter((entryId) => !isUnsent(after, entryId))
    .map(photoRow);
}
