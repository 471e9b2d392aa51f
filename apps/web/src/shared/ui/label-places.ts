import type { ChartFrame } from './burn-up-geometry.ts';

export interface LabelPlace {
  x: number;
  y: number;
  textAnchor: 'start' | 'end';
}

const roomForLabel = 112;
const roomBesideDay = 98;
const lineHeight = 17;
const farFromAxis = 60;

/**
 * Where the labels of the day shown stand so that they cover neither a line nor each other. Both courses only rise, so the
 * space up to the left of the upper one and down to the right of the lower one is free.
 */
export function labelPlaces(
  actual: { x: number; y: number },
  plannedY: number | null,
  frame: ChartFrame,
): { actual: LabelPlace; planned: LabelPlace | null } {
  const { x } = actual;
  const upperY = Math.min(actual.y, plannedY ?? actual.y);
  const above = aboveLeft(x, upperY, frame);
  if (plannedY === null) return { actual: above, planned: null };
  const below = belowRight(x, Math.max(actual.y, plannedY), frame) ?? { ...above, y: above.y - lineHeight };
  return actual.y < plannedY ? { actual: above, planned: below } : { actual: below, planned: above };
}

/** At the beginning of the project there is no room on the left, but nothing stands above either. */
function aboveLeft(x: number, y: number, frame: ChartFrame): LabelPlace {
  const isAtStart = x - frame.left < roomForLabel;
  return isAtStart ? { x: x + 8, y: y - 12, textAnchor: 'start' } : { x: x - 8, y: y - 10, textAnchor: 'end' };
}

/** Near the end of the project the label goes to the corner under the lines; null when there is no room over the axis. */
function belowRight(x: number, y: number, frame: ChartFrame): LabelPlace | null {
  const base = frame.height - frame.bottom;
  // What is right of the frame belongs to the label of the forecast.
  if (frame.width - frame.right - x >= roomBesideDay) {
    return y + lineHeight <= base ? { x: x + 10, y: y + lineHeight, textAnchor: 'start' } : null;
  }
  return base - y > farFromAxis ? { x: frame.width - frame.right, y: base - 8, textAnchor: 'end' } : null;
}
