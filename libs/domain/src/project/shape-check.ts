import { isLocalDate } from '../kernel/local-date.ts';
import type { DefinitionProblem } from './definition-problem.ts';

/** A check of one value at a JSON path; nothing when it has the right shape. */
export type ShapeCheck = (value: unknown, path: string) => DefinitionProblem[];

/** A text with something in it. */
export const text: ShapeCheck = (value, path) => {
  if (typeof value !== 'string') return wrongType(value, path, 'a text');
  return value.trim() === '' ? [{ path, code: 'definition.empty', params: {} }] : [];
};

/** True or false. */
export const flag: ShapeCheck = (value, path) =>
  typeof value === 'boolean' ? [] : wrongType(value, path, 'true or false');

/** A text, a number, true or false. */
export const scalar: ShapeCheck = (value, path) =>
  ['string', 'number', 'boolean'].includes(typeof value)
    ? []
    : wrongType(value, path, 'a text, a number or true/false');

/** A whole number above zero. */
export const positive: ShapeCheck = (value, path) => wholeFrom(1, value, path);

/** A whole number, zero or above. */
export const natural: ShapeCheck = (value, path) => wholeFrom(0, value, path);

/** A calendar day that exists. */
export const day: ShapeCheck = (value, path) => {
  if (typeof value !== 'string') return wrongType(value, path, 'a calendar day YYYY-MM-DD');
  return isLocalDate(value) ? [] : [{ path, code: 'definition.not-a-date', params: { value } }];
};

/** One of a closed list. */
export function oneOf(allowed: readonly string[]): ShapeCheck {
  return (value, path) => {
    if (typeof value !== 'string') return wrongType(value, path, 'a text');
    if (allowed.includes(value)) return [];
    return [{ path, code: 'definition.not-in-list', params: { value, allowed: allowed.join(', ') } }];
  };
}

/** Nothing at all, or what another check wants. */
export function optional(check: ShapeCheck): ShapeCheck {
  return (value, path) => (value === undefined || value === null ? [] : check(value, path));
}

/** A list whose every item has the same shape. */
export function listOf(item: ShapeCheck, least = 0): ShapeCheck {
  return (value, path) => {
    if (!Array.isArray(value)) return wrongType(value, path, 'a list');
    if (value.length < least) return [{ path, code: 'definition.empty', params: {} }];
    return value.flatMap((one: unknown, index) => item(one, `${path}/${index}`));
  };
}

/** An object with these fields, each of its shape. Others are left to the JSON Schema. */
export function object(fields: Readonly<Record<string, ShapeCheck>>): ShapeCheck {
  return (value, path) => {
    if (!isRecord(value)) return wrongType(value, path, 'an object');
    return Object.entries(fields).flatMap(([name, check]) => check(value[name], `${path}/${name}`));
  };
}

/** True for a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wholeFrom(least: number, value: unknown, path: string): DefinitionProblem[] {
  if (typeof value !== 'number') return wrongType(value, path, 'a whole number');
  return Number.isInteger(value) && value >= least
    ? []
    : [{ path, code: 'definition.not-positive', params: { value } }];
}

function wrongType(value: unknown, path: string, expected: string): DefinitionProblem[] {
  if (value === undefined) return [{ path, code: 'definition.missing', params: {} }];
  return [{ path, code: 'definition.wrong-type', params: { expected } }];
}
