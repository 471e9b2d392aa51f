import type { Notification } from '../../../shared/api/types.ts';
import { groupReminders } from './group-reminders.ts';

const told = (id: string, createdAt: string, type: Notification['type'] = 'deadline.reminder'): Notification => ({
  id,
  type,
  createdAt,
  readAt: null,
  run: null,
  params: {},
  subject: { type: 'deliverable', id },
  projectCode: 'RSSZ',
  href: '',
});
const ids = (items: readonly Notification[]): string[] =>
  groupReminders(items).map((group) => group.map(({ id }) => id).join(''));

describe('the reminders of one run', () => {
  const run = (letters: string, at: string): Notification[] => [...letters].map((id) => told(id, at));

  it('are one entry when there are more than two, in their order', () => {
    expect(ids([...run('abcd', '2024-09-16T06:00:00Z'), ...run('ef', '2024-09-15T06:00:00Z')])).toEqual([
      'abcd',
      'e',
      'f',
    ]);
    expect(ids([])).toEqual([]);
  });

  it('are not mixed with those of another run, nor with what else happened at that instant', () => {
    const at = '2024-09-16T06:00:00Z';
    expect(
      ids([told('x', at, 'deliverable.approved'), ...run('abc', at), ...run('def', '2024-09-15T06:00:00Z')]),
    ).toEqual(['x', 'abc', 'def']);
    const same = ['x', 'y', 'z'].map((id) => told(id, at, 'deliverable.submitted'));
    expect(ids(same)).toEqual(['x', 'y', 'z']);
  });
});
