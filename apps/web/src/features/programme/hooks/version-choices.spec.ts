import type { ProgrammeVersion } from '../../../shared/api/types.ts';
import { shownVersion, versionChoices } from './version-choices.ts';

const version = (number: number, validFrom: string, isInForce = false, validTo: string | null = null) =>
  ({
    number,
    validFrom,
    validTo,
    isInForce,
    items: 120,
    recordedAt: '2024-01-01T00:00:00Z',
  }) satisfies ProgrammeVersion;

describe('the versions of the catalogue that can be chosen', () => {
  const first = version(1, '2022-06-03');
  const second = version(2, '2024-01-01', true);
  const coming = version(3, '2025-01-01');

  it('each leads to a day on which it is in force, the one of today to no day', () => {
    expect(versionChoices([coming, second, first]).map(({ number, day }) => [number, day])).toEqual([
      [3, '2025-01-01'],
      [2, ''],
      [1, '2022-06-03'],
    ]);
  });

  it('one that a newer version covers whole is not offered', () => {
    expect(versionChoices([version(2, '2022-06-03', true), first]).map(({ number }) => number)).toEqual([2]);
  });

  it.each([
    [undefined, '2'],
    ['2023-05-05', '1'],
    ['2025-02-01', '3'],
    ['2020-01-01', ''],
    ['2023-02-31', ''],
  ])('on the day %s version %s is shown', (asOf, shown) => {
    expect(shownVersion([coming, second, first], asOf)).toBe(shown);
  });
});
