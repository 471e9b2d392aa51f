import { INDICATOR_CODES } from '../indicator/indicator-rule.ts';
import { isWithin } from '../kernel/local-date.ts';
import type { DefinitionProblem } from './definition-problem.ts';
import type { IndicatorDefinition, ProjectDefinition } from './project-definition.ts';

/** Indicators: both are there, each has one final target, and the documents planned add up to theirs. */
export function indicatorProblems(definition: ProjectDefinition): DefinitionProblem[] {
  const codes = definition.indicators.map((indicator) => indicator.code);
  const missing = INDICATOR_CODES.filter((value) => !codes.includes(value));
  return [
    ...missing.map(
      (value) => ({ path: '/indicators', code: 'definition.indicator-missing', params: { value } }) as const,
    ),
    ...definition.indicators.flatMap((indicator, index) => {
      const path = `/indicators/${index}`;
      return [
        ...targetProblems(indicator, path, definition),
        ...sumProblems(indicator, path, definition),
        ...ruleProblems(indicator, path),
      ];
    }),
  ];
}

function targetProblems(indicator: IndicatorDefinition, path: string, project: ProjectDefinition): DefinitionProblem[] {
  const { startsOn, endsOn } = project;
  const final = indicator.targets.filter((target) => target.isFinal).length;
  const outside = indicator.targets.flatMap((target, index) =>
    isWithin(target.dueOn, project)
      ? []
      : [
          {
            path: `${path}/targets/${index}/dueOn`,
            code: 'definition.outside-project',
            params: { value: target.dueOn, startsOn, endsOn },
          } as const,
        ],
  );
  if (final === 1) return outside;
  return [...outside, { path: `${path}/targets`, code: 'definition.final-target', params: { count: final } }];
}

function sumProblems(indicator: IndicatorDefinition, path: string, project: ProjectDefinition): DefinitionProblem[] {
  const index = indicator.targets.findIndex((target) => target.isFinal);
  const target = indicator.targets[index]?.value ?? null;
  const sum = project.outputLines.reduce((total, line) => total + line.plannedCount, 0);
  if (indicator.code !== 'documents' || target === null || target === sum) return [];
  return [{ path: `${path}/targets/${index}/value`, code: 'definition.sum-differs', params: { target, sum } }];
}

function ruleProblems(indicator: IndicatorDefinition, path: string): DefinitionProblem[] {
  if (indicator.code !== 'participants') return [];
  const { almostFromMinutes: value, thresholdMinutes: threshold } = indicator.rule;
  if (value <= threshold) return [];
  const params = { value, threshold };
  return [{ path: `${path}/rule/almostFromMinutes`, code: 'definition.rule-inconsistent', params }];
}
