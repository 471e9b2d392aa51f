import { localDate } from '../kernel/local-date.ts';
import type { Assignment, Role } from './role.ts';
import { unitsHeldOn, visitRefusal } from './visit-access.ts';

const today = localDate('2024-09-16');
const held = (role: Role, unitId: string | null, from: string, to: string | null = null): Assignment => ({
  role,
  projectId: 'rssz',
  unitId,
  validFrom: localDate(from),
  validTo: to === null ? null : localDate(to),
});
const refusal = (assignments: readonly Assignment[], heldOn: string) =>
  visitRefusal(assignments, { projectId: 'rssz', unitId: 'a', heldOn: localDate(heldOn) }, today);

describe('who may write a visit', () => {
  it('is judged by today: an account made today writes what happened before', () => {
    const fresh = [held('consultant', null, '2024-09-16'), held('consultant', 'a', '2024-09-16')];
    expect(refusal(fresh, '2023-03-01')).toBeNull();
    expect(refusal([held('manager', null, '2024-09-16')], '2023-03-01')).toBeNull();
  });

  it('is also whoever had the unit on that day, though it has ended, as long as the role goes on', () => {
    const moved = [held('consultant', null, '2024-01-01'), held('consultant', 'a', '2024-02-01', '2024-03-31')];
    expect(refusal(moved, '2024-02-01')).toBeNull();
    expect(refusal(moved, '2024-03-31')).toBeNull();
    const left = [held('consultant', null, '2024-01-01', '2024-09-15'), held('consultant', 'a', '2024-01-01')];
    expect(refusal(left, '2024-02-01')).toMatchObject({ code: 'log.unit-not-assigned' });
  });

  it('is told from when or until when the unit is theirs', () => {
    const moved = [held('consultant', null, '2024-01-01'), held('consultant', 'a', '2024-02-01', '2024-03-31')];
    expect(refusal(moved, '2024-01-31')).toEqual({
      code: 'log.unit-assigned-from',
      field: 'unitId',
      params: { from: '2024-02-01' },
    });
    expect(refusal(moved, '2024-04-01')).toMatchObject({
      code: 'log.unit-assigned-until',
      params: { to: '2024-03-31' },
    });
    const coming = [held('consultant', null, '2024-01-01'), held('consultant', 'a', '2024-10-01')];
    expect(refusal(coming, '2024-09-16')).toMatchObject({ params: { from: '2024-10-01' } });
  });

  it('is nobody who only reads or works elsewhere', () => {
    const reader = [held('coordinator', null, '2023-01-01'), held('coordinator', 'a', '2023-01-01')];
    expect(refusal(reader, '2024-09-01')).toMatchObject({ code: 'log.unit-not-assigned' });
    const elsewhere = [held('consultant', null, '2023-01-01'), held('consultant', 'b', '2023-01-01')];
    expect(refusal(elsewhere, '2024-09-01')).toMatchObject({ code: 'log.unit-not-assigned' });
    expect(unitsHeldOn(elsewhere, { projectId: 'rssz', heldOn: localDate('2024-09-01') }, today)).toEqual(['b']);
    expect(unitsHeldOn(reader, { projectId: 'rssz', heldOn: localDate('2024-09-01') }, today)).toEqual([]);
  });
});
