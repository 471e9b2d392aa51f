/** What can be wrong with a project definition. */
export type DefinitionProblemCode =
  | 'definition.not-an-object'
  | 'definition.missing'
  | 'definition.wrong-type'
  | 'definition.empty'
  | 'definition.not-in-list'
  | 'definition.not-a-date'
  | 'definition.not-positive'
  | 'definition.duplicate'
  | 'definition.unknown-reference'
  | 'definition.registration-number'
  | 'definition.period-reversed'
  | 'definition.outside-project'
  | 'definition.sum-differs'
  | 'definition.count-differs'
  | 'definition.final-target'
  | 'definition.periods-not-contiguous'
  | 'definition.indicator-missing'
  | 'definition.title-placeholder'
  | 'definition.rule-inconsistent'
  | 'definition.code-kind'
  | 'definition.code-missing'
  | 'definition.code-retired';

/** One fault of a definition with the JSON path at which it stands, e.g. `/outputLines/3/plannedCount`. */
export interface DefinitionProblem {
  readonly path: string;
  readonly code: DefinitionProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

const sentences: Record<DefinitionProblemCode, string> = {
  'definition.not-an-object': 'the definition is not a JSON object',
  'definition.missing': 'is missing',
  'definition.wrong-type': 'should be {expected}',
  'definition.empty': 'is empty',
  'definition.not-in-list': 'is "{value}", not one of {allowed}',
  'definition.not-a-date': 'is "{value}", not a calendar day YYYY-MM-DD',
  'definition.not-positive': 'is {value}; a whole number above zero is needed',
  'definition.duplicate': 'is "{value}", which stands already at {first}',
  'definition.unknown-reference': 'is "{value}", which no {kind} has as its code',
  'definition.registration-number': 'is "{value}", not an OPZ+ registration number like CZ.03.02.02/00/22_004/0000366',
  'definition.period-reversed': 'is {endsOn}, before the start {startsOn}',
  'definition.outside-project': 'is {value}, outside the project {startsOn} to {endsOn}',
  'definition.sum-differs': 'is {target}, but the output lines plan {sum} documents',
  'definition.count-differs': 'is {count}, but {expected} {of} are given',
  'definition.final-target': 'has {count} final targets instead of one',
  'definition.periods-not-contiguous': 'starts on {value}; {expected} would follow on without a gap',
  'definition.indicator-missing': 'has no indicator "{value}"',
  'definition.title-placeholder': 'needs {placeholder}, or its documents cannot be told apart',
  'definition.rule-inconsistent': 'is {value}, above the threshold {threshold}',
  'definition.code-kind': 'is "{value}", which is not a code of a kind {kind} of {objective}',
  'definition.code-missing': 'has no "{value}"',
  'definition.code-retired': 'is "{value}", which stands among the retired codes',
};

/**
 * One clear English sentence for the log of the loader. Example: `/indicators/0/targets/0/value: is 83, but the output
 * lines plan 82 documents`.
 */
export function describeDefinitionProblem(problem: DefinitionProblem): string {
  const text = sentences[problem.code].replace(/\{(\w+)\}/g, (_, name: string) => String(problem.params[name] ?? ''));
  return `${problem.path === '' ? '/' : problem.path}: ${text}`;
}
