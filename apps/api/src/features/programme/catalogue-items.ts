import type { ObjectiveFacts, ProgrammeItem, ProgrammeTag, ProseFacts } from '@rssz/domain';
import type { ProgrammeCatalogueItem, ProgrammeTagItem } from './dto/programme-item.dto.ts';
import type { ObjectiveHead } from './dto/specific-objective.dto.ts';

/** An item as it is stored: its tags are codes, to be named from the vocabulary of its version. */
export interface StoredItem extends Omit<ProgrammeCatalogueItem, 'derived' | 'facts'> {
  readonly derived: NonNullable<ProgrammeItem['derived']>;
  readonly facts: ProseFacts & ObjectiveFacts;
}

export interface Vocabulary {
  readonly thematicAreas: readonly ProgrammeTag[];
  readonly targetGroups: readonly ProgrammeTag[];
}

/** The item as the API gives it. */
export function shownItem(
  { derived, facts, ...item }: StoredItem,
  { thematicAreas, targetGroups }: Vocabulary,
): ProgrammeCatalogueItem {
  const { who = [], forWhom = [], where = [], manner = [], aim = [] } = facts;
  return {
    ...item,
    derived: {
      thematicAreas: named(derived.thematicAreas, thematicAreas),
      targetGroups: named(derived.targetGroups, targetGroups),
      keywords: [...(derived.keywords ?? [])],
    },
    facts: { who: [...who], forWhom: [...forWhom], where: [...where], manner: [...manner], aim: [...aim] },
  };
}

/** An objective without its items. */
export function objectiveHead(item: StoredItem): ObjectiveHead {
  const { headingInSource = null, priority = null, wording = null, attachedTo = null } = item.facts;
  return {
    code: item.objective,
    titleCs: item.titleCs,
    titleEn: item.titleEn,
    titleSource: item.titleSource,
    explanationCs: item.explanationCs,
    explanationEn: item.explanationEn,
    source: item.source,
    headingInSource,
    priority,
    wording,
    attachedTo,
  };
}

/** The item as the rules of the domain know it. */
export const domainItem = (item: StoredItem): ProgrammeItem => ({
  code: item.code,
  kind: item.kind,
  objective: item.objective,
  title: { cs: item.titleCs, en: item.titleEn },
  explanation: { cs: item.explanationCs, en: item.explanationEn },
  source: item.source,
  derived: item.derived,
});

/** The names of tags, in the order of the vocabulary. */
function named(codes: readonly string[] = [], tags: readonly ProgrammeTag[]): ProgrammeTagItem[] {
  return tags.filter(({ code }) => codes.includes(code)).map(({ code, cs, en }) => ({ code, cs, en }));
}
