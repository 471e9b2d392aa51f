import type { DescriptionContent } from '@rssz/domain';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAreaNames } from '../../../shared/lib/use-area-names.ts';

const PLACE = /^areas\.(\d+)(?:\.results\.(\d+))?/;

/** Where in the text a problem stands, in words: "Bydlení, Výsledek 2". Empty for the text as a whole. */
export function usePlaceOfProblem(): (content: DescriptionContent, field: string | undefined) => string {
  const t = useText('description');
  const nameOf = useAreaNames();
  return (content, field) => {
    const [, area, result] = PLACE.exec(field ?? '') ?? [];
    if (area === undefined) return '';
    const found = content.areas[Number(area)];
    if (!found) return '';
    const name = nameOf(found.thematicAreaId);
    if (result === undefined) return name;
    const title = found.results[Number(result)]?.title.trim();
    return `${name}, ${title || t('edit.result', { number: Number(result) + 1 })}`;
  };
}
