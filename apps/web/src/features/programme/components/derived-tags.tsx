import type { ProgrammeCatalogueItem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { TranslatedText } from '../../../shared/ui/translated-text.tsx';
import styles from './programme.module.css';

/** What we added to an item by our own judgement, said to be so. */
export function DerivedTags({ item }: { item: ProgrammeCatalogueItem }) {
  const t = useText('programme');
  const { thematicAreas, targetGroups, keywords } = item.derived;
  if (thematicAreas.length + targetGroups.length + keywords.length === 0) return null;
  const badges = (tags: typeof thematicAreas) => (
    <span className={`${styles.marks} ${styles.tags}`}>
      {tags.map(({ code, cs, en }) => (
        <Badge key={code}>
          <TranslatedText cs={cs} en={en} />
        </Badge>
      ))}
    </span>
  );
  const items = [
    thematicAreas.length > 0 ? { term: t('item.areas'), value: badges(thematicAreas) } : null,
    targetGroups.length > 0 ? { term: t('item.groups'), value: badges(targetGroups) } : null,
    keywords.length > 0 ? { term: t('item.keywords'), value: <CzechText>{keywords.join(', ')}</CzechText> } : null,
  ];
  return (
    <Card title={t('item.derived')}>
      <p className={styles.note}>{t('item.derivedHint')}</p>
      <DescriptionList items={items.filter((one) => one !== null)} />
    </Card>
  );
}
