import {
  catalogueDraftProblems,
  type CatalogueContext,
  type CriterionDraft as DomainCriterion,
  type Problem,
} from '@rssz/domain';
import type { CatalogueRequest, CriteriaCatalogueDetail } from '../../../shared/api/types.ts';

export interface LevelDraft {
  level: number;
  descriptor: string;
  descriptorEn: string;
}

/** A criterion in the form; `key` stays while the code is typed. */
export interface CriterionForm {
  key: string;
  id: string | null;
  code: string;
  thematicArea: string;
  title: string;
  titleEn: string;
  description: string;
  descriptionEn: string;
  levels: readonly LevelDraft[];
  mappedFrom: string;
}

export interface CatalogueDraft {
  title: string;
  titleEn: string;
  note: string;
  noteEn: string;
  criteria: readonly CriterionForm[];
}

const LEAST_LEVELS = 2;

/** The form's start for a version as it is stored. */
export function draftOf(stored: CriteriaCatalogueDetail): CatalogueDraft {
  return {
    title: stored.title,
    titleEn: stored.titleEn ?? '',
    note: stored.note,
    noteEn: stored.noteEn ?? '',
    criteria: stored.criteria.map((one) => ({
      key: one.id,
      id: one.id,
      code: one.code,
      thematicArea: one.thematicArea.code,
      title: one.title,
      titleEn: one.titleEn ?? '',
      description: one.description,
      descriptionEn: one.descriptionEn ?? '',
      levels: one.levels.map(({ level, descriptor, descriptorEn }) => ({
        level,
        descriptor,
        descriptorEn: descriptorEn ?? '',
      })),
      mappedFrom: one.mappedFrom?.code ?? '',
    })),
  };
}

/** A criterion that was just added, with the shortest scale. */
export function newCriterion(key: string, thematicArea: string): CriterionForm {
  const texts = { code: '', title: '', titleEn: '', description: '', descriptionEn: '', mappedFrom: '' };
  const levels = Array.from({ length: LEAST_LEVELS }, (_, level) => ({ level, descriptor: '', descriptorEn: '' }));
  return { key, id: null, thematicArea, levels, ...texts };
}

/** The same scale beginning elsewhere. */
export function startingAt(levels: readonly LevelDraft[], first: number): LevelDraft[] {
  return levels.map((one, index) => ({ ...one, level: first + index }));
}

/** Ids that the stored version no longer has become new criteria. */
export function requestOf(draft: CatalogueDraft, storedIds: ReadonlySet<string>): CatalogueRequest {
  return {
    title: draft.title,
    titleEn: draft.titleEn || null,
    note: draft.note,
    noteEn: draft.noteEn || null,
    criteria: draft.criteria.map(({ key: _key, ...one }) => ({
      ...one,
      id: one.id !== null && storedIds.has(one.id) ? one.id : null,
      titleEn: one.titleEn || null,
      descriptionEn: one.descriptionEn || null,
      mappedFrom: one.mappedFrom || null,
      levels: one.levels.map((level) => ({ ...level, descriptorEn: level.descriptorEn || null })),
    })),
  };
}

/** What is wrong with a draft before it is sent: the rules of the domain, as the API applies them. */
export function draftProblems(
  draft: CatalogueDraft,
  around: { readonly areas: readonly { code: string }[]; readonly earlier: CriteriaCatalogueDetail['earlierCriteria'] },
): Problem[] {
  const earlier = around.earlier.map((one): [string, DomainCriterion] => [
    one.code,
    { ...one, description: '', levels: one.levels.map((level) => ({ level, descriptor: '' })) },
  ]);
  const context: CatalogueContext = {
    thematicAreas: new Set(around.areas.map(({ code }) => code)),
    earlier: new Map(earlier),
  };
  const criteria = draft.criteria.map((one) => ({ ...one, mappedFrom: one.mappedFrom || null }));
  return catalogueDraftProblems({ title: draft.title, isSample: false, criteria }, context);
}

/** One thing in which two drafts differ: a text of the head, or a criterion by its code. */
export interface DraftDifference {
  readonly part: 'title' | 'titleEn' | 'note' | 'noteEn' | 'criterion';
  readonly code: string;
  readonly stored: string;
  readonly mine: string;
}

/** Where my draft differs from the stored one. */
export function draftDifferences(stored: CatalogueDraft, mine: CatalogueDraft): DraftDifference[] {
  const heads = (['title', 'titleEn', 'note', 'noteEn'] as const)
    .filter((part) => stored[part].trim() !== mine[part].trim())
    .map((part) => ({ part, code: '', stored: stored[part], mine: mine[part] }));
  const [was, is] = [byCode(stored), byCode(mine)];
  const codes = [...new Set([...was.keys(), ...is.keys()])].filter((code) => was.get(code) !== is.get(code));
  return [
    ...heads,
    ...codes.map((code) => ({
      part: 'criterion' as const,
      code,
      stored: was.get(code) ?? '',
      mine: is.get(code) ?? '',
    })),
  ];
}

function byCode({ criteria }: CatalogueDraft): Map<string, string> {
  return new Map(criteria.map((one) => [one.code.trim(), wordsOf(one)]));
}

/** A criterion as plain lines, in which people see what differs. */
function wordsOf(one: CriterionForm): string {
  const levels = one.levels.map(({ level, descriptor, descriptorEn }) =>
    [`${level}: ${descriptor.trim()}`, descriptorEn.trim()].filter(Boolean).join(' / '),
  );
  const mapped = one.mappedFrom ? [`→ ${one.mappedFrom}`] : [];
  const texts = [one.title, one.titleEn, one.description, one.descriptionEn].map((text) => text.trim());
  return [one.thematicArea, ...texts, ...mapped, ...levels].filter(Boolean).join('\n');
}
