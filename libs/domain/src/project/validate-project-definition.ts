import type { DefinitionProblem } from './definition-problem.ts';
import { definitionShape } from './definition-shape.ts';
import { indicatorProblems } from './indicator-definition-problems.ts';
import { outputLineProblems } from './output-line-problems.ts';
import { periodProblems } from './period-problems.ts';
import type { ProjectDefinition } from './project-definition.ts';
import { parseRegistrationNumber } from './registration-number.ts';
import { isRecord } from './shape-check.ts';
import { uniquenessProblems } from './uniqueness-problems.ts';

/** A definition that holds, or everything that is wrong with it. */
export type DefinitionValidation =
  | { readonly ok: true; readonly definition: ProjectDefinition; readonly problems: readonly [] }
  | { readonly ok: false; readonly definition: null; readonly problems: readonly DefinitionProblem[] };

/**
 * Judges a parsed definition file: first the shape, then the meaning: codes unique and known, days within the project,
 * documents adding up to the target of their indicator, registration number by its grammar.
 *
 * Source: issue 2 §3 (the loader refuses a definition whose sum is not its target); domain.md R6, R12.
 *
 * @example validateProjectDefinition(JSON.parse(text)).problems.map(describeDefinitionProblem)
 */
export function validateProjectDefinition(value: unknown): DefinitionValidation {
  if (!isRecord(value)) return refused([{ path: '', code: 'definition.not-an-object', params: {} }]);
  const shape = definitionShape(value, '');
  if (shape.length > 0) return refused(shape);
  const definition = value as unknown as ProjectDefinition;
  const meaning = [
    ...registrationProblems(definition),
    ...periodProblems(definition),
    ...uniquenessProblems(definition),
    ...outputLineProblems(definition),
    ...indicatorProblems(definition),
  ];
  return meaning.length > 0 ? refused(meaning) : { ok: true, definition, problems: [] };
}

function refused(problems: readonly DefinitionProblem[]): DefinitionValidation {
  return { ok: false, definition: null, problems };
}

function registrationProblems({ registrationNumber: value }: ProjectDefinition): DefinitionProblem[] {
  if (parseRegistrationNumber(value)) return [];
  return [{ path: '/registrationNumber', code: 'definition.registration-number', params: { value } }];
}
