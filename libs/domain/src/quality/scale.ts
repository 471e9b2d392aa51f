import { withoutDiacritics } from '../kernel/fold-czech.ts';
import type { Problem } from '../kernel/result.ts';

/** One step of an ordinal scale; the descriptor says in words what the level looks like. */
export interface ScaleLevel {
  readonly level: number;
  readonly descriptor: string;
  readonly descriptorEn?: string | null;
}

/** A scale has from two to ten levels. */
export const scaleLength = { min: 2, max: 10 } as const;

/**
 * What is wrong with a scale: its length, levels that do not follow one another from 0 or 1, a level without a descriptor
 * or with that of another level. Levels are an order, never an amount: they are compared, not added up.
 *
 * Source: issue 3 §4 (an ordinal scale of a chosen length and a verbal descriptor for every level); DESIGN §7.
 *
 * Errors: `scale.length`, `scale.not-contiguous`, `scale.descriptor-required`, `scale.descriptor-twice`.
 *
 * @example scaleProblems([{ level: 1, descriptor: 'chybí' }]) // [{ code: 'scale.length', field: 'levels', … }]
 */
export function scaleProblems(levels: readonly ScaleLevel[]): Problem[] {
  const problems: Problem[] = [];
  if (levels.length < scaleLength.min || levels.length > scaleLength.max) {
    problems.push({ code: 'scale.length', field: 'levels', params: { ...scaleLength } });
  }
  if (!isContiguous(levels)) problems.push({ code: 'scale.not-contiguous', field: 'levels' });
  return [...problems, ...descriptorProblems(levels)];
}

/** The lowest and highest level of a scale. Example: five levels from 1 → `{ min: 1, max: 5 }`. */
export function scaleBounds(levels: readonly number[]): { readonly min: number; readonly max: number } {
  return { min: Math.min(...levels), max: Math.max(...levels) };
}

/** True when two scales have the same levels, so that a level of one means as much as that of the other. */
export function haveSameLevels(a: readonly ScaleLevel[], b: readonly ScaleLevel[]): boolean {
  const levelsOf = (levels: readonly ScaleLevel[]): string => String(sorted(levels));
  return levelsOf(a) === levelsOf(b);
}

function isContiguous(levels: readonly ScaleLevel[]): boolean {
  const order = sorted(levels);
  const first = order[0] ?? 1;
  return (first === 0 || first === 1) && order.every((level, index) => level === first + index);
}

function sorted(levels: readonly ScaleLevel[]): number[] {
  return levels.map((one) => one.level).sort((a, b) => a - b);
}

function descriptorProblems(levels: readonly ScaleLevel[]): Problem[] {
  const texts = levels.map((one) => withoutDiacritics(one.descriptor));
  return texts.flatMap((text, index): Problem[] => {
    const field = `levels.${index}.descriptor`;
    if (text === '') return [{ code: 'scale.descriptor-required', field }];
    return texts.indexOf(text) < index ? [{ code: 'scale.descriptor-twice', field }] : [];
  });
}
