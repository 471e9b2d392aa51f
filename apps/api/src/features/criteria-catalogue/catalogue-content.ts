import { type CatalogueContext, type CriteriaCatalogue, type CriterionDraft } from '@rssz/domain';
import type { MappableCriterion, StoredCatalogue } from './criteria-catalogue.view.ts';
import type { WriteCriteriaCatalogue, WriteCriterion } from './dto/write-criteria-catalogue.dto.ts';

/** What a version holds, by codes, with the ids of the criteria that were there before. */
export interface CatalogueContent extends CriteriaCatalogue {
  readonly note: string;
  readonly criteria: readonly (CriterionDraft & { readonly id: string | null })[];
}

/** The content that a request asks for; a text of spaces is none. */
export function contentOf(wanted: WriteCriteriaCatalogue, isSample: boolean): CatalogueContent {
  return {
    title: wanted.title.trim(),
    titleEn: textOrNull(wanted.titleEn),
    note: wanted.note.trim(),
    noteEn: textOrNull(wanted.noteEn),
    isSample,
    criteria: wanted.criteria.map(criterionOf),
  };
}

function criterionOf(wanted: WriteCriterion): CriterionDraft & { readonly id: string | null } {
  return {
    id: wanted.id ?? null,
    code: wanted.code.trim(),
    thematicArea: wanted.thematicArea,
    title: wanted.title.trim(),
    titleEn: textOrNull(wanted.titleEn),
    description: wanted.description.trim(),
    descriptionEn: textOrNull(wanted.descriptionEn),
    levels: wanted.levels
      .map(({ level, descriptor, descriptorEn }) => ({
        level,
        descriptor: descriptor.trim(),
        descriptorEn: textOrNull(descriptorEn),
      }))
      .sort((a, b) => a.level - b.level),
    mappedFrom: textOrNull(wanted.mappedFrom),
  };
}

/** The content of a stored version. */
export function storedContent(stored: StoredCatalogue): CatalogueContent {
  return {
    title: stored.title,
    titleEn: stored.titleEn,
    note: stored.note,
    noteEn: stored.noteEn,
    isSample: stored.isSample,
    criteria: stored.criteria.map(({ thematicArea, mappedFrom, pilot: _pilot, ...criterion }) => ({
      ...criterion,
      thematicArea: thematicArea.code,
      mappedFrom: mappedFrom?.code ?? null,
    })),
  };
}

/** What the rules need to know around a catalogue. */
export function contextOf(
  areas: { has(code: string): boolean },
  earlier: readonly MappableCriterion[],
): CatalogueContext {
  const drafts = earlier.map((one): [string, CriterionDraft] => [
    one.code,
    {
      ...one,
      description: '',
      levels: one.levels.map((level) => ({ level, descriptor: '' })),
    },
  ]);
  return { thematicAreas: areas, earlier: new Map(drafts) };
}

/** The names of what differs between two contents: `title`, `criteria.BYD-1`, `criteria` for their order. */
export function changedParts(before: CatalogueContent, after: CatalogueContent): string[] {
  const texts = (['title', 'titleEn', 'note', 'noteEn'] as const).filter(
    (name) => (before[name] ?? null) !== (after[name] ?? null),
  );
  const [was, is] = [byCode(before), byCode(after)];
  const codes = [...new Set([...was.keys(), ...is.keys()])].filter((code) => was.get(code) !== is.get(code));
  const isReordered = codes.length === 0 && String([...was.keys()]) !== String([...is.keys()]);
  return [...texts, ...codes.map((code) => `criteria.${code}`), ...(isReordered ? ['criteria'] : [])];
}

function byCode({ criteria }: CatalogueContent): Map<string, string> {
  return new Map(
    criteria.map(({ id: _id, ...one }) => [
      one.code,
      JSON.stringify([
        one.thematicArea,
        one.title,
        one.titleEn ?? null,
        one.description,
        one.descriptionEn ?? null,
        one.mappedFrom ?? null,
        one.levels.map(({ level, descriptor, descriptorEn }) => [level, descriptor, descriptorEn ?? null]),
      ]),
    ]),
  );
}

function textOrNull(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
