import { describe, expect, it } from '@jest/globals';
import { emptyOutbox, type OutboxEvent } from '@rssz/domain';
import type { DiaryContent, DiaryLabel } from '../../../shared/offline/diary-content.ts';
import { stepDiary, type DiaryState } from '../../../shared/offline/outbox-store.ts';
import { diaryStanding } from './diary-standing.ts';
import { entryGroups } from './entry-groups.ts';

const at = '2024-09-16T08:00:00.000Z';
const content: DiaryContent = { kind: 'void', reason: 'Nekonalo se' };
const label: DiaryLabel = { act: 'void', unitId: 'u', heldOn: '2024-09-16', minutes: 60 };
const play = (...events: OutboxEvent<DiaryContent>[]): DiaryState =>
  events.reduce((state: DiaryState, event) => stepDiary(state, { event, label }), {
    outbox: emptyOutbox(),
    labels: {},
  });
const written = (entryId: string) => ({ type: 'written', entryId, content, baseVersion: 1, at }) as const;
const sending = (entryId: string) => ({ type: 'sending', entryId }) as const;
const refused = (entryId: string) =>
  ({ type: 'refused', entryId, key: `${entryId}:${at}`, problems: [{ code: 'access.denied' }] }) as const;
const accepted = (entryId: string) => ({ type: 'accepted', entryId, key: `${entryId}:${at}`, version: 2, at }) as const;
const standing = (state: DiaryState | null, isOnline = true, isLocked = false) =>
  diaryStanding({ state, isLocked }, isOnline);

describe('the one thing said of the diary on a device', () => {
  it('is what needs a decision before what waits, and what waits before peace', () => {
    expect(standing(play())).toMatchObject({ key: 'ready' });
    expect(standing(play(), false)).toMatchObject({ key: 'offline' });
    expect(standing(play(written('a'), written('b')), false)).toMatchObject({ key: 'waiting', count: 2 });
    expect(standing(play(written('a'), sending('a')))).toMatchObject({ key: 'sending', count: 1 });
    const parked = play(written('b'), written('a'), sending('a'), refused('a'));
    expect(standing(parked)).toMatchObject({ key: 'attention', count: 1 });
    expect(standing(null)).toBeNull();
    expect(standing(null, true, true)).toMatchObject({ key: 'locked' });
  });
});

describe('entries on the screen', () => {
  it('stand by what is asked of their author, and keep their name after their content was sent', () => {
    const state = play(
      written('a'),
      sending('a'),
      accepted('a'),
      written('b'),
      written('c'),
      sending('c'),
      refused('c'),
    );
    const groups = entryGroups(state);
    expect(groups.attention.map(({ item }) => item.entryId)).toEqual(['c']);
    expect(groups.waiting.map(({ item }) => item.entryId)).toEqual(['b']);
    expect(groups.sent).toMatchObject([{ label: { act: 'void' }, content: null }]);
  });

  it('leave no name behind when they leave', () => {
    const gone = play(written('a'), sending('a'), refused('a'), { type: 'discarded', entryId: 'a' });
    expect(gone).toEqual({ outbox: { items: [], isLocked: false }, labels: {} });
  });
});
