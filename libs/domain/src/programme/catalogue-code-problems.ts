import { groupBy } from '../kernel/group-by.ts';
import type { DefinitionProblem } from '../project/definition-problem.ts';
import { codeFits, parseItemCode } from './item-code.ts';
import { OBJECTIVE_CODES, type ProgrammeCatalogue, type ProgrammeItem } from './programme-catalogue.ts';

/** Codes of a catalogue: each once, saying what the item is, none missing, every objective there. */
export function catalogueCodeProblems(catalogue: ProgrammeCatalogue): DefinitionProblem[] {
  const { items } = catalogue;
  const retired = catalogue.retiredCodes ?? [];
  return [
    ...items.flatMap((item, index) => oneCodeProblems(item, index, items, retired)),
    ...missingObjectives(items),
    ...gaps(items, retired),
  ];
}

function oneCodeProblems(
  item: ProgrammeItem,
  index: number,
  items: readonly ProgrammeItem[],
  retired: readonly string[],
): DefinitionProblem[] {
  const path = `/items/${index}/code`;
  const value = item.code;
  const first = items.findIndex(({ code }) => code === value);
  if (first < index) return [{ path, code: 'definition.duplicate', params: { value, first: `/items/${first}/code` } }];
  if (!codeFits(item)) {
    return [{ path, code: 'definition.code-kind', params: { value, kind: item.kind, objective: item.objective } }];
  }
  return retired.includes(value) ? [{ path, code: 'definition.code-retired', params: { value } }] : [];
}

function missingObjectives(items: readonly ProgrammeItem[]): DefinitionProblem[] {
  const codes = new Set(items.map(({ code }) => code));
  return OBJECTIVE_CODES.filter((value) => !codes.has(value)).map((value) => missing(value));
}

/** Items of one kind are numbered from one: a number that is left out is an item that got lost. */
function gaps(items: readonly ProgrammeItem[], retired: readonly string[]): DefinitionProblem[] {
  const codes = [...items.map(({ code }) => code), ...retired];
  const series = groupBy(codes.flatMap(seriesOf), ({ prefix }) => prefix);
  return [...series.values()].flatMap((members) => {
    const held = new Set(members.map(({ number }) => number));
    const { prefix, digits } = members[0] ?? { prefix: '', digits: 1 };
    const last = Math.max(...held);
    return Array.from({ length: last }, (_, at) => at + 1)
      .filter((number) => !held.has(number))
      .map((number) => missing(`${prefix}${String(number).padStart(digits, '0')}`));
  });
}

function seriesOf(code: string): { prefix: string; number: number; digits: number }[] {
  const parts = parseItemCode(code);
  if (!parts) return [];
  const digits = /\d+$/.exec(code)?.[0].length ?? 1;
  const prefix = code.slice(0, -digits);
  return [{ prefix, number: parts.nested ?? parts.number, digits }];
}

const missing = (value: string): DefinitionProblem => ({
  path: '/items',
  code: 'definition.code-missing',
  params: { value },
});
