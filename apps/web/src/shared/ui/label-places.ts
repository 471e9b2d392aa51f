import type { ChartFrame } from './burn-up-geometry.ts';

export interface LabelPlace {
  x: number;
  y: number;
  textAnchor: 'start' | 'end';
}

const roomForLabel = 112;
const roomBesideDay = 98;
const lineHeight = 17;
/** How far left of the day a label may begin before it meets the line that rises to it. */
const roomUnderLine = 30;
const farFromAxis = 60;

/**
 * Where the labels of the day shown stand so that they cover neither a line nor each other. Both courses only rise, so the
 * space up to the left of the upper one and down to the right of the lower one is free.
 */
export function labelPlaces(
  actual: { x: number; y: number },
  plannedY: number | null,
  frame: ChartFrame,
  forecastY: number | null = null,
): { actual: LabelPlace; planned: LabelPlace | null } {
  const { x } = actual;
  const upperY = Math.min(actual.y, plannedY ?? actual.y);
  const above = aboveLeft(x, upperY, frame);
  if (plannedY === null) return { actual: above, planned: null };
  const below = belowRight(x, Math.max(actual.y, plannedY), frame, forecastY) ?? { ...above, y: above.y - lineHeight };
  return actual.y < plannedY ? { actual: above, planned: below } : { actual: below, planned: above };
}

/** At the beginning of the project there is no room on the left, but nothing stands above either. */
function aboveLeft(x: number, y: number, frame: ChartFrame): LabelPlace {
  const isAtStart = x - frame.left < roomForLabel;
  return isAtStart ? { x: x + 8, y: y - 12, textAnchor: 'start' } : { x: x - 8, y: y - 10, textAnchor: 'end' };
}

/**
 * Near the end of the project the label ends at the edge, and at its very end it goes to the corner under the lines; null
 * when there is no room over the axis.
 */
function belowRight(x: number, y: number, frame: ChartFrame, forecastY: number | null): LabelPlace | null {
  const base = frame.height - frame.bottom;
  // What is right of the lines belongs to the label of the forecast, unless that one stands clear above.
  const isClear = forecastY !== null && y + lineHeight - forecastY >= lineHeight;
  const edge = isClear ? frame.width : frame.width - frame.right;
  if (edge - x >= roomBesideDay) {
    return y + lineHeight <= base ? { x: x + 10, y: y + lineHeight, textAnchor: 'start' } : null;
  }
  if (edge - x >= roomBesideDay - roomUnderLine && y + lineHeight <= base) {
    return { x: edge, y: y + lineHeight, textAnchor: 'end' };
  }
  return base - y > farFromAxis ? { x: frame.width - frame.right, y: base - 8, textAnchor: 'end' } : null;
}
