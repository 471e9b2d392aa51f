import type { MeasureForm, ObjectiveForm } from './plan-form.ts';

/** The list with one item moved by a place; past either end it stays. */
export function movedBy<Item>(items: readonly Item[], index: number, by: -1 | 1): readonly Item[] {
  const to = index + by;
  const item = items[index];
  if (item === undefined || to < 0 || to >= items.length) return items;
  const next = items.filter((_, at) => at !== index);
  next.splice(to, 0, item);
  return next;
}

/** The objectives with one measure moved to the end of another objective. */
export function movedTo(
  objectives: readonly ObjectiveForm[],
  measureId: string,
  objectiveKey: string,
): readonly ObjectiveForm[] {
  const measure = objectives.flatMap(({ measures }) => measures).find((one) => one.measureId === measureId);
  if (!measure || !objectives.some((one) => one.objectiveKey === objectiveKey)) return objectives;
  return objectives.map((objective) => {
    const rest = objective.measures.filter((one) => one.measureId !== measureId);
    return { ...objective, measures: objective.objectiveKey === objectiveKey ? [...rest, measure] : rest };
  });
}

/** The objectives with measures added to one of them. */
export function withMeasures(
  objectives: readonly ObjectiveForm[],
  objectiveKey: string,
  added: readonly MeasureForm[],
): readonly ObjectiveForm[] {
  return objectives.map((one) =>
    one.objectiveKey === objectiveKey ? { ...one, measures: [...one.measures, ...added] } : one,
  );
}
