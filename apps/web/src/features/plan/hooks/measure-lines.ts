import { parseCrowns, parseLocalDate } from '@rssz/domain';
import type { Problem } from '../../../shared/api/types.ts';
import { emptyMeasure, type MeasureForm } from './plan-form.ts';

/** Measures read from lines, and what is wrong with which line, counted from one. */
export interface MeasureLines {
  readonly measures: readonly MeasureForm[];
  readonly problems: readonly { readonly line: number; readonly problem: Problem }[];
}

/** What a line without it takes. */
export interface LineDefaults {
  readonly implementer: string;
  readonly thematicAreaId: string | null;
}

/**
 * Reads measures one to a line: title, implementer, start, end, estimate, indicator, separated by semicolons or, as copied from
 * a spreadsheet, by tabs. What cannot be read is a problem of its line; empty lines say nothing.
 *
 * @example measureLines('Poradna; město; 1. 1. 2025', { implementer: '', thematicAreaId: null }, uuidv7).measures[0]?.startsOn // '2025-01-01'
 */
export function measureLines(text: string, defaults: LineDefaults, newId: () => string): MeasureLines {
  const read = text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    return [{ line: index + 1, ...measureLine(line, defaults, newId()) }];
  });
  return {
    measures: read.map(({ measure }) => measure),
    problems: read.flatMap(({ line, problems }) => problems.map((problem) => ({ line, problem }))),
  };
}

function measureLine(line: string, defaults: LineDefaults, id: string): { measure: MeasureForm; problems: Problem[] } {
  const separator = line.includes('\t') ? '\t' : ';';
  const [title = '', named = '', start = '', end = '', amount = '', ...rest] = line
    .split(separator)
    .map((one) => one.trim());
  const [startsOn, endsOn, budget] = [readDay(start), readDay(end), parseCrowns(amount)];
  const implementer = named || defaults.implementer.trim();
  const problems: Problem[] = [
    ...(title === '' ? [{ code: 'validation.required', field: 'title' }] : []),
    ...(implementer === '' ? [{ code: 'measure.without-implementer', field: 'implementer' }] : []),
    ...startsOn.problems,
    ...endsOn.problems,
    ...(budget.ok ? [] : [{ ...budget.error }]),
  ];
  const measure = emptyMeasure(id, {
    title,
    implementer,
    thematicAreaId: defaults.thematicAreaId,
    startsOn: startsOn.day,
    endsOn: endsOn.day,
    budget: amount,
    indicator: rest.join(separator === ';' ? '; ' : ' ').trim(),
  });
  return { measure, problems };
}

function readDay(text: string): { day: string; problems: Problem[] } {
  if (text === '') return { day: '', problems: [] };
  const read = parseLocalDate(text);
  return read.ok ? { day: read.value, problems: [] } : { day: '', problems: [{ ...read.error }] };
}
