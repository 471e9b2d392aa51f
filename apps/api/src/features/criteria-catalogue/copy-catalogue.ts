import { haveSameLevels } from '@rssz/domain';
import { storedContent, type CatalogueContent } from './catalogue-content.ts';
import type { MappableCriterion, StoredCatalogue } from './criteria-catalogue.view.ts';

/**
 * The content of a version that begins as a copy of another: each criterion is mapped from the one under its code in the
 * version before, so that its ratings go on being compared, where area and levels are the same.
 */
export function copyOfCatalogue(
  source: StoredCatalogue,
  earlier: readonly MappableCriterion[],
  title: string,
): CatalogueContent {
  const byCode = new Map(earlier.map((one) => [one.code, one]));
  const content = storedContent(source);
  return {
    ...content,
    title,
    titleEn: null,
    criteria: content.criteria.map((criterion) => {
      const origin = byCode.get(criterion.code);
      const continues =
        origin !== undefined &&
        origin.thematicArea === criterion.thematicArea &&
        haveSameLevels(
          origin.levels.map((level) => ({ level, descriptor: '' })),
          criterion.levels,
        );
      return { ...criterion, id: null, mappedFrom: continues ? criterion.code : null };
    }),
  };
}
