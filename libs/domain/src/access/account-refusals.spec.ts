import { localDate } from '../kernel/local-date.ts';
import { giveRoleRefusals, lastAdministratorRefusals, type AccountStanding } from './account-refusals.ts';

const today = localDate('2024-09-16');
const last = [{ code: 'user.last-administrator' }];

const administrator = (id: string, more: Partial<AccountStanding> = {}, validTo: string | null = null) => ({
  id,
  disabledAt: null,
  hasPassword: true,
  roles: [
    {
      role: 'admin' as const,
      validFrom: localDate('2023-01-01'),
      validTo: validTo === null ? null : localDate(validTo),
    },
  ],
  ...more,
});

describe('giving a role', () => {
  it('is refused to oneself only', () => {
    expect(giveRoleRefusals('a', 'a')).toEqual([{ code: 'role.own' }]);
    expect(giveRoleRefusals('a', 'b')).toEqual([]);
  });
});

describe('taking administration away', () => {
  it('is refused when nobody else is left', () => {
    expect(lastAdministratorRefusals([administrator('a')], 'a', today, today)).toEqual(last);
    expect(lastAdministratorRefusals([administrator('a'), administrator('b')], 'a', today, today)).toEqual([]);
  });

  it.each([
    ['is disabled', administrator('b', { disabledAt: '2024-01-01T00:00:00Z' })],
    ['has no password yet', administrator('b', { hasPassword: false })],
    ['ends on the same day', administrator('b', {}, '2024-09-16')],
    ['is no administrator', administrator('b', { roles: [] })],
  ])('does not count on somebody who %s', (_what, other) => {
    expect(lastAdministratorRefusals([administrator('a'), other], 'a', today, today)).toEqual(last);
  });

  it('by an end in the past asks who administers today, not who did back then', () => {
    const back = localDate('2024-03-01');
    const former = administrator('b', {}, '2024-06-30');
    expect(lastAdministratorRefusals([administrator('a'), former], 'a', back, today)).toEqual(last);
    expect(lastAdministratorRefusals([administrator('a'), administrator('b')], 'a', back, today)).toEqual([]);
  });

  it('at once needs more than somebody who begins later', () => {
    const roles = [{ role: 'admin' as const, validFrom: localDate('2024-10-01'), validTo: null }];
    const accounts = [administrator('a'), administrator('b', { roles })];
    expect(lastAdministratorRefusals(accounts, 'a', today, today)).toEqual(last);
    expect(lastAdministratorRefusals(accounts, 'a', localDate('2024-09-30'), today)).toEqual([]);
  });

  it('is open for whoever administers nothing', () => {
    const accounts = [
      administrator('a'),
      administrator('b', { hasPassword: false }),
      administrator('c', { roles: [] }),
    ];
    expect(lastAdministratorRefusals(accounts, 'b', today, today)).toEqual([]);
    expect(lastAdministratorRefusals(accounts, 'c', today, today)).toEqual([]);
    expect(lastAdministratorRefusals(accounts, 'unknown', today, today)).toEqual([]);
  });
});
