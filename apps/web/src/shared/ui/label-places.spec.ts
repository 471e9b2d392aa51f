import fc from 'fast-check';
import { labelPlaces } from './label-places.ts';

const frame = { width: 600, height: 260, top: 22, right: 14, bottom: 26, left: 34 };
/** Pixels, as in burn-up-chart.module.css. */
const textSize = 13;

describe('labels of the day shown', () => {
  it('stand over the actual and under the plan when it is ahead', () => {
    const { actual, planned } = labelPlaces({ x: 300, y: 100 }, 140, frame);
    expect(actual).toEqual({ x: 292, y: 90, textAnchor: 'end' });
    expect(planned).toEqual({ x: 310, y: 157, textAnchor: 'start' });
  });

  it('change places when it is behind', () => {
    const { actual, planned } = labelPlaces({ x: 300, y: 140 }, 100, frame);
    expect(actual.y).toBeGreaterThan(140);
    expect(planned?.y).toBeLessThan(100);
  });

  it('leave the plan out when there is none', () => {
    expect(labelPlaces({ x: 300, y: 140 }, null, frame).planned).toBeNull();
  });

  it('turn to the right at the beginning of the project', () => {
    expect(labelPlaces({ x: 40, y: 230 }, null, frame).actual.textAnchor).toBe('start');
  });

  it('go to the free corner at its end, and over the other label when there is no corner', () => {
    expect(labelPlaces({ x: 580, y: 60 }, 40, frame).actual).toEqual({ x: 586, y: 226, textAnchor: 'end' });
    const low = labelPlaces({ x: 580, y: 220 }, 200, frame);
    expect(low.actual.y).toBe((low.planned?.y ?? 0) - 17);
  });

  it('stand over each other on the axis, where nothing counts yet', () => {
    const { actual, planned } = labelPlaces({ x: 40, y: 234 }, 234, frame);
    expect([actual, planned]).toEqual([
      { x: 48, y: 205, textAnchor: 'start' },
      { x: 48, y: 222, textAnchor: 'start' },
    ]);
  });

  it('leave the margin to the forecast', () => {
    const { planned } = labelPlaces({ x: 460, y: 60 }, 90, { ...frame, right: 82 });
    expect(planned).toEqual({ x: 518, y: 226, textAnchor: 'end' });
  });

  it('end at the edge when the rest of the project is a little short for them', () => {
    const { actual } = labelPlaces({ x: 510, y: 100 }, 60, frame);
    expect(actual).toEqual({ x: 586, y: 117, textAnchor: 'end' });
  });

  it('use the margin under the label of the forecast', () => {
    const { planned } = labelPlaces({ x: 460, y: 60 }, 90, { ...frame, right: 82 }, 70);
    expect(planned).toEqual({ x: 470, y: 107, textAnchor: 'start' });
  });

  it('never stand on one line over each other', () => {
    const across = fc.integer({ min: frame.left, max: frame.width - frame.right });
    const down = fc.integer({ min: frame.top, max: frame.height - frame.bottom });
    fc.assert(
      fc.property(across, down, down, (x, y, plannedY) => {
        const { actual, planned } = labelPlaces({ x, y }, plannedY, frame);
        const isApart =
          planned && (Math.abs(actual.y - planned.y) > textSize || actual.textAnchor !== planned.textAnchor);
        expect(isApart).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
