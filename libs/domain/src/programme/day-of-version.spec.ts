import { localDate } from '../kernel/local-date.ts';
import { dayOfVersion, versionOn, type VersionValidity } from './day-of-version.ts';

const version = (number: number, from: string, to: string | null = null): VersionValidity => ({
  number,
  validFrom: localDate(from),
  validTo: to === null ? null : localDate(to),
});

describe('versions of the catalogue', () => {
  const first = version(1, '2022-06-03');
  const second = version(2, '2024-01-01');

  it.each([
    ['2022-06-02', undefined],
    ['2022-06-03', 1],
    ['2023-12-31', 1],
    ['2024-01-01', 2],
  ])('of those that hold on %s the newest is in force', (day, number) => {
    expect(versionOn([second, first], localDate(day))?.number).toBe(number);
  });

  it('each is shown from its first day', () => {
    expect([1, 2].map((number) => dayOfVersion([second, first], number))).toEqual(['2022-06-03', '2024-01-01']);
  });

  it('one that a newer version covers whole has no day', () => {
    expect(dayOfVersion([first, version(2, '2022-06-03')], 1)).toBeNull();
  });

  it('one that a newer version covers only for a time is shown after it ends', () => {
    expect(dayOfVersion([first, version(2, '2022-06-03', '2022-12-31')], 1)).toBe('2023-01-01');
  });

  it('one that is not there has no day', () => {
    expect(dayOfVersion([first], 7)).toBeNull();
  });
});
