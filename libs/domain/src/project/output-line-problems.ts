import type { DefinitionProblem } from './definition-problem.ts';
import type { OutputLineDefinition, OutputScope, ProjectDefinition } from './project-definition.ts';

/** Lines of the list of outputs: a known key activity, as many documents as places or years, titles that differ. */
export function outputLineProblems(definition: ProjectDefinition): DefinitionProblem[] {
  const activities = new Set(definition.keyActivities.map((activity) => activity.code));
  return definition.outputLines.flatMap((line, index) => {
    const path = `/outputLines/${index}`;
    return [
      ...activityProblems(line, path, activities),
      ...countProblems(line, path, definition.territorialPlaces.count),
      ...yearProblems(line, path, definition),
      ...titleProblems(line, path),
    ];
  });
}

function activityProblems(line: OutputLineDefinition, path: string, known: ReadonlySet<string>): DefinitionProblem[] {
  if (known.has(line.keyActivity)) return [];
  const params = { value: line.keyActivity, kind: 'key activity' };
  return [{ path: `${path}/keyActivity`, code: 'definition.unknown-reference', params }];
}

function countProblems(line: OutputLineDefinition, path: string, places: number): DefinitionProblem[] {
  const expected = line.scope === 'place' ? places : line.scope === 'year' ? line.years.length : line.plannedCount;
  if (line.plannedCount === expected) return [];
  const of = line.scope === 'place' ? 'places' : 'years';
  const params = { count: line.plannedCount, expected, of };
  return [{ path: `${path}/plannedCount`, code: 'definition.count-differs', params }];
}

function yearProblems(line: OutputLineDefinition, path: string, project: ProjectDefinition): DefinitionProblem[] {
  const { startsOn, endsOn } = project;
  const [first, last] = [Number(startsOn.slice(0, 4)), Number(endsOn.slice(0, 4))];
  return line.years.flatMap((value, index): DefinitionProblem[] => {
    const place = `${path}/years/${index}`;
    if (line.years.indexOf(value) < index) {
      const params = { value, first: `${path}/years/${line.years.indexOf(value)}` };
      return [{ path: place, code: 'definition.duplicate', params }];
    }
    if (value >= first && value <= last) return [];
    return [{ path: place, code: 'definition.outside-project', params: { value, startsOn, endsOn } }];
  });
}

const placeholderOf: Record<OutputScope, string> = {
  project: '{number}',
  open: '{number}',
  place: '{place}',
  year: '{year}',
};

function titleProblems(line: OutputLineDefinition, path: string): DefinitionProblem[] {
  const placeholder = placeholderOf[line.scope];
  if (line.plannedCount === 1 || line.documentTitle.includes(placeholder)) return [];
  return [{ path: `${path}/documentTitle`, code: 'definition.title-placeholder', params: { placeholder } }];
}
