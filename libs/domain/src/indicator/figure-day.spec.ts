import { localDate } from '../kernel/local-date.ts';
import { figureDay } from './figure-day.ts';

const today = localDate('2024-09-16');

describe('the day of a figure', () => {
  it.each([
    ['is today when nobody says another', undefined, '2024-09-16', '2024-09-16', false],
    ['may lie in the past', '2023-03-01', '2023-03-01', '2023-03-01', false],
    ['may be today', '2024-09-16', '2024-09-16', '2024-09-16', false],
    ['is counted only to today when it is yet to come', '2024-12-31', '2024-12-31', '2024-09-16', true],
  ])('%s', (_name, asked, asOf, countedTo, isInFuture) => {
    expect(figureDay(asked === undefined ? undefined : localDate(asked), today)).toEqual({
      asOf,
      countedTo,
      isInFuture,
    });
  });
});
