import type { ProgrammeItemDetail } from '../../../shared/api/types.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { TranslatedText } from '../../../shared/ui/translated-text.tsx';
import { OriginalWords } from './original-words.tsx';
import { aspects } from './prose-facts.tsx';
import styles from './programme.module.css';

/** The official designation, the words of the source where ours differ, and where in the source they stand. */
export function ItemWords({ item }: { item: ProgrammeItemDetail }) {
  const t = useText('programme');
  const locale = useLocale();
  const { titleSource, levelNote } = item;
  const facts = aspects.flatMap((aspect) =>
    item.facts[aspect].map(({ cs, en }) => ({ term: t(`facts.${aspect}`), value: <TranslatedText cs={cs} en={en} /> })),
  );
  const rows = [
    locale === 'cs' ? null : { term: t('item.translation'), value: <CzechText>{item.titleCs}</CzechText> },
    {
      term: t('item.explanation'),
      value: (
        <>
          <TranslatedText cs={item.explanationCs} en={item.explanationEn} /> <Badge>{t('item.ours')}</Badge>
        </>
      ),
    },
    { term: t('item.source'), value: t('item.sourceAt', item.source) },
    titleSource && item.kind !== 'objective'
      ? {
          term: t('item.corrected'),
          value: <OriginalWords original={titleSource} corrected={item.titleCs} />,
        }
      : null,
    levelNote ? { term: t('item.level'), value: <TranslatedText cs={levelNote.cs} en={levelNote.en} /> } : null,
    item.runsTogether ? { term: t('item.together'), value: t('item.togetherText') } : null,
    ...facts,
    { term: t('item.version'), value: item.version },
  ];
  return (
    <Card title={t('item.designation')}>
      <p className={styles.large}>
        <TranslatedText cs={item.titleCs} en={item.titleEn} />
      </p>
      <DescriptionList items={rows.filter((row) => row !== null)} />
    </Card>
  );
}
