import { isLocalDate, type DifferenceEntry } from '@rssz/domain';
import type { DescriptionCriterion } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAreaNames } from '../../../shared/lib/use-area-names.ts';
import { useCriterionWords } from './use-criterion-words.ts';

type Value = string | number | null;

/** Parts of descriptions and their values in words. Titles of results come from the texts that are compared. */
export function useDifferenceWords(
  criteria: readonly DescriptionCriterion[],
  titles: ReadonlyMap<string, string>,
): {
  /** What differs; the title of a result comes from Czech data. */
  name: (entry: DifferenceEntry) => string;
  parts: (entry: DifferenceEntry) => { kind: string; title: string; isCzech: boolean };
  place: (entry: DifferenceEntry) => string;
  field: (field: string) => string;
  value: (field: string, value: Value) => string;
  /** Whether the value is a text that somebody wrote, which stays Czech in every language. */
  isWritten: (field: string, value: Value) => boolean;
} {
  const t = useText('description');
  const codes = useText('cooperation');
  const format = useFormat();
  const areaName = useAreaNames();
  const words = useCriterionWords();
  const titleOf = ({ subject, key }: DifferenceEntry): string => {
    if (subject === 'area') return areaName(key);
    if (subject === 'result') return titles.get(key) ?? '';
    const criterion = subject === 'criterion' ? criteria.find(({ id }) => id === key) : undefined;
    return criterion ? words.title(criterion) : '';
  };
  const parts = (entry: DifferenceEntry) => ({
    kind: codes(`differenceSubject.${entry.subject}`),
    title: titleOf(entry),
    isCzech: entry.subject === 'result',
  });
  return {
    parts,
    name: (entry) => {
      const { kind, title } = parts(entry);
      return title ? `${kind}: ${title}` : kind;
    },
    place: ({ subject, thematicAreaId }) =>
      subject === 'result' || subject === 'criterion' ? t('difference.inArea', { area: areaName(thematicAreaId) }) : '',
    field: (field) => (isKnownField(field) ? codes(`descriptionField.${field}`) : field),
    value: (field, value) => {
      if (value === null) return t('difference.nothing');
      if (field === 'thematicArea') return areaName(String(value));
      return isLocalDate(value) ? format.date(value) : String(value);
    },
    isWritten: (field, value) => typeof value === 'string' && field !== 'thematicArea' && !isLocalDate(value),
  };
}

const FIELDS = [
  'startsOn',
  'endsOn',
  'summary',
  'baseline',
  'target',
  'responsible',
  'title',
  'dueOn',
  'thematicArea',
  'targetLevel',
] as const;

const isKnownField = (field: string): field is (typeof FIELDS)[number] => FIELDS.some((one) => one === field);

/** Titles of all results of the given texts by their keys; of two texts the later one wins. */
export function titlesOf(
  ...contents: readonly { areas: readonly { results: readonly { resultKey: string; title: string }[] }[] }[]
): ReadonlyMap<string, string> {
  const results = contents.flatMap(({ areas }) => areas.flatMap((area) => area.results));
  return new Map(results.map(({ resultKey, title }) => [resultKey, title]));
}
