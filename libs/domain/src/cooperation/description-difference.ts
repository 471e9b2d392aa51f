import type { DescriptionContent } from './description-content.ts';

/** What part of a description a difference concerns. */
export const DIFFERENCE_SUBJECTS = ['description', 'area', 'result', 'criterion'] as const;

export type DifferenceSubject = (typeof DIFFERENCE_SUBJECTS)[number];

export type DifferenceValue = string | number | null;

/** One value that differs. */
export interface FieldDifference {
  readonly field: string;
  readonly before: DifferenceValue;
  readonly after: DifferenceValue;
}

/** A part that was added, removed or changed, with every value that differs. */
export interface DifferenceEntry {
  readonly change: 'added' | 'removed' | 'changed';
  readonly subject: DifferenceSubject;
  /** The stable key: the area's id, the result's key, the criterion's id; empty for the description itself. */
  readonly key: string;
  /** The thematic area in which it stands now, or stood when removed; `null` for the description itself. */
  readonly thematicAreaId: string | null;
  readonly fields: readonly FieldDifference[];
}

interface Part {
  readonly subject: DifferenceSubject;
  readonly key: string;
  readonly thematicAreaId: string | null;
  readonly values: Readonly<Record<string, DifferenceValue>>;
}

/**
 * The plain difference of two contents by stable keys, in the order in which they are read; order and position differ in
 * nothing. A result that moves to another area is changed, not removed and added.
 *
 * Source: issue 3 §3 (a new version with a plain difference to the last; 409 with the difference).
 *
 * @example descriptionDifference(last, next).filter((one) => one.change === 'added')
 */
export function descriptionDifference(before: DescriptionContent, after: DescriptionContent): DifferenceEntry[] {
  const [old, current] = [partsOf(before), partsOf(after)];
  const kept = [...current].flatMap(([id, part]) => entry(old.get(id), part));
  const removed = [...old].flatMap(([id, part]) => (current.has(id) ? [] : entry(part, undefined)));
  return [...kept, ...removed];
}

function entry(before: Part | undefined, after: Part | undefined): DifferenceEntry[] {
  const part = after ?? before;
  if (!part) return [];
  const fields = Object.keys(part.values).flatMap((field) => {
    const [was, is] = [before?.values[field] ?? null, after?.values[field] ?? null];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
  const change = !before ? 'added' : after ? 'changed' : 'removed';
  if (change === 'changed' && fields.length === 0) return [];
  return [{ change, subject: part.subject, key: part.key, thematicAreaId: part.thematicAreaId, fields }];
}

/** Everything a content says, flat, each part under an id that no other has. An empty text says as little as none. */
function partsOf(content: DescriptionContent): Map<string, Part> {
  const { startsOn, endsOn, summary } = content;
  const head: Part = {
    subject: 'description',
    key: '',
    thematicAreaId: null,
    values: { startsOn, endsOn, summary: said(summary) },
  };
  const parts = content.areas.flatMap(
    ({ thematicAreaId, baseline, target, responsible, results, criteria }): Part[] => [
      {
        subject: 'area',
        key: thematicAreaId,
        thematicAreaId,
        values: { baseline: said(baseline), target: said(target), responsible: said(responsible) },
      },
      ...results.map(({ resultKey: key, dueOn, ...texts }): Part => {
        const values = { title: said(texts.title), baseline: said(texts.baseline), target: said(texts.target), dueOn };
        const more = { responsible: said(texts.responsible), thematicArea: thematicAreaId };
        return { subject: 'result', key, thematicAreaId, values: { ...values, ...more } };
      }),
      ...criteria.map(({ criterionId: key, targetLevel }): Part => ({
        subject: 'criterion',
        key,
        thematicAreaId,
        values: { targetLevel },
      })),
    ],
  );
  return new Map([head, ...parts].map((part) => [idOf(part), part]));
}

/** A criterion belongs to one area, a result may move. */
function idOf({ subject, key, thematicAreaId }: Part): string {
  return JSON.stringify(subject === 'criterion' ? [subject, thematicAreaId, key] : [subject, key]);
}

function said(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
