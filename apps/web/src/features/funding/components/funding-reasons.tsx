import type { FundingReason } from '../../../shared/api/types.ts';
import { markCzech } from '../../../shared/i18n/czech-parts.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { Sentence } from '../../../shared/ui/sentence.tsx';
import { tellingWords } from '../hooks/telling-words.ts';

/** Why an activity is suggested: which words met which, the area, the groups, the territory. */
export function FundingReasons({ reasons }: { reasons: readonly FundingReason[] }) {
  const t = useText('funding');
  const locale = useLocale();
  const [before, after] = MARKS[locale];
  const quoted = (words: readonly string[]): string =>
    tellingWords(words)
      .slice(0, MOST)
      .map((word) => `${before}${word}${after}`)
      .join(', ');
  const pairsOf = (kind: 'words' | 'meaning') => {
    const pairs = reasons.filter((reason) => reason.kind === kind);
    if (pairs.length === 0) return [];
    const lines = pairs.map(({ measure, item }) =>
      t('reason.pair', markCzech({ measure: quoted(measure), item: quoted(item) }, ['measure', 'item'])),
    );
    const value = (
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <Sentence>{line}</Sentence>
          </li>
        ))}
      </ul>
    );
    return [{ term: t(`reason.${kind}`), value }];
  };
  const nameOf = (one: { nameCs: string; nameEn: string }) => (locale === 'cs' ? one.nameCs : one.nameEn);
  const areas = reasons.flatMap(({ thematicArea }) => (thematicArea ? [nameOf(thematicArea)] : []));
  const groups = reasons.flatMap((reason) => reason.groups.map(nameOf));
  const facts = reasons.flatMap(({ fact }) => (fact ? [t(`reason.${fact}`)] : []));
  const lineOf = (term: string, values: readonly string[]) =>
    values.length > 0 ? [{ term, value: values.join(', ') }] : [];
  return (
    <DescriptionList
      items={[
        ...pairsOf('meaning'),
        ...pairsOf('words'),
        ...lineOf(t('reason.area'), areas),
        ...lineOf(t('reason.groups'), groups),
        ...lineOf(t('reason.place'), facts),
      ]}
    />
  );
}

/** More words of one pair would only tire. */
const MOST = 6;

const MARKS = { cs: ['„', '“'], en: ['“', '”'] } as const;
