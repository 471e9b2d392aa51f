import type { ReactNode } from 'react';
import type { ProgrammeCatalogueItem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { TranslatedText } from '../../../shared/ui/translated-text.tsx';
import { useDaySearch } from '../hooks/use-day-search.ts';
import styles from './programme.module.css';

interface ProgrammeItemRowProps {
  item: ProgrammeCatalogueItem;
  isKindShown?: boolean;
  /** What is nested in it. */
  children?: ReactNode;
}

/** One item in a list: its official designation leads to it, our few words stand under it. */
export function ProgrammeItemRow({ item, isKindShown, children }: ProgrammeItemRowProps) {
  const t = useText('programme');
  return (
    <li className={styles.item} id={item.code}>
      <div className={styles.line}>
        <span className={styles.code}>{item.code}</span>
        <div className={styles.texts}>
          <ItemLink item={item} />
          <span className={styles.explanation}>
            <TranslatedText cs={item.explanationCs} en={item.explanationEn} />
          </span>
          <span className={styles.marks}>
            {isKindShown ? <Badge>{t(`kind.${item.kind}`)}</Badge> : null}
            {item.titleSource && item.kind !== 'objective' ? <Badge tone="info">{t('item.corrected')}</Badge> : null}
            {item.runsTogether ? <Badge>{t('item.together')}</Badge> : null}
            {item.levelNote ? <Badge>{t('item.level')}</Badge> : null}
            <span className={styles.source}>
              {isKindShown
                ? t('item.sourceAt', { file: item.source.file.slice(0, 3), line: item.source.line })
                : t('item.sourceLine', item.source)}
            </span>
          </span>
        </div>
      </div>
      {children}
    </li>
  );
}

/** The way to an item by its official designation. */
export function ItemLink({ item }: { item: ProgrammeCatalogueItem }) {
  const search = useDaySearch() as never;
  const words = <TranslatedText cs={item.titleCs} en={item.titleEn} />;
  if (item.kind === 'objective') {
    return (
      <Link to="/program/$objective" params={{ objective: item.code } as never} search={search} look="plain">
        {words}
      </Link>
    );
  }
  return (
    <Link
      to="/program/$objective/$code"
      params={{ objective: item.objective, code: item.code } as never}
      search={search}
      look="plain"
    >
      {words}
    </Link>
  );
}
