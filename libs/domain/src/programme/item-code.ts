import type { ObjectiveCode, ProgrammeItem, ProgrammeItemKind } from './programme-catalogue.ts';

/** The letter that items of a kind have in their codes: `2.1-A07` is the seventh activity of 2.1. */
const letters: Readonly<Record<Exclude<ProgrammeItemKind, 'objective'>, string>> = {
  'activity-group': 'G',
  activity: 'A',
  'target-group': 'T',
  'supported-group': 'S',
  feature: 'P',
  'focus-area': 'O',
  principle: 'Z',
};

const grammar = /^(2\.1|2\.2|3\.1|CLLD)-([A-Z])(\d{1,2})(?:\.(\d{1,2}))?$/;

/** The parts of an item's code. */
export interface ItemCode {
  readonly objective: ObjectiveCode;
  readonly letter: string;
  readonly number: number;
  /** The number within the item it is nested in; `null` for an item that is not nested by its code. */
  readonly nested: number | null;
}

/**
 * Takes the code of an item apart; `null` when it is none, and for an objective, whose code has no parts.
 *
 * @example parseItemCode('2.1-T01.5') // { objective: '2.1', letter: 'T', number: 1, nested: 5 }
 */
export function parseItemCode(code: string): ItemCode | null {
  const match = grammar.exec(code);
  if (!match) return null;
  const [, objective = '', letter = '', number = '', nested] = match;
  return {
    objective: objective as ObjectiveCode,
    letter,
    number: Number(number),
    nested: nested === undefined ? null : Number(nested),
  };
}

/** True when the code says what the item says of itself: its objective and its kind. */
export function codeFits({ code, kind, objective }: ProgrammeItem): boolean {
  if (kind === 'objective') return code === objective;
  const parts = parseItemCode(code);
  return parts !== null && parts.objective === objective && parts.letter === letters[kind];
}
