import { describe, expect, it } from '@jest/globals';
import { courseGeometry } from './course-geometry.ts';

const frame = { width: 300, levels: [0, 1, 2, 3], startsOn: '2023-01-01', endsOn: '2024-12-31', asOf: '2024-09-16' };
const rated = (on: string, level: number, isBaseline = false) => ({ on, level, isBaseline, isOtherCatalogue: false });

describe('the small course of a criterion', () => {
  it('puts levels on rows at equal steps, the highest on top', () => {
    const { rows } = courseGeometry([], frame);
    expect(rows.map(({ level }) => level)).toEqual([3, 2, 1, 0]);
    const gaps = rows.slice(1).map(({ y }, index) => y - (rows[index]?.y ?? 0));
    expect(new Set(gaps).size).toBe(1);
  });

  it('stays on a level until the next rating, and runs on to the day shown', () => {
    const { path, dots, todayX } = courseGeometry([rated('2023-04-01', 1, true), rated('2024-04-01', 3)], frame);
    const [first, second] = dots;
    expect(path).toBe(`M${first?.x},${first?.y}H${second?.x}V${second?.y}H${todayX}`);
  });

  it('draws a level of zero on the lowest row, and nothing without ratings', () => {
    const { dots, base } = courseGeometry([rated('2023-04-01', 0, true)], frame);
    expect(dots[0]?.y).toBe(base);
    expect(courseGeometry([], frame).path).toBe('');
  });

  it('keeps a rating outside the project in sight', () => {
    const { dots, left } = courseGeometry([rated('2022-12-01', 1, true)], frame);
    expect(dots[0]?.x).toBe(left);
  });

  it('marks the years within', () => {
    expect(courseGeometry([], frame).years).toHaveLength(1);
  });
});
