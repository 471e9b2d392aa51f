import type { SearchKind } from '@rssz/domain';
import type { SearchHit } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { TranslatedText } from '../../../shared/ui/translated-text.tsx';
import styles from './search.module.css';

/** What a hit is called and, more quietly, where it belongs. A visit is named by its day, a pseudonym by its code. */
export function SearchHitWords({ kind, hit }: { kind: SearchKind; hit: SearchHit }) {
  const t = useText('search');
  const format = useFormat();
  const isVisit = kind === 'advisory-log';
  const title = isVisit ? (
    t('visit', { date: format.date(hit.on ?? '') })
  ) : hit.title === null ? (
    hit.code
  ) : (
    <TranslatedText cs={hit.title} en={hit.titleEn} />
  );
  return (
    <>
      <span className={styles.title}>
        {hit.code && hit.title !== null ? <span className={styles.code}>{hit.code}</span> : null}
        {title}
      </span>
      <span className={styles.rest}>
        {hit.unit ? <CzechText>{hit.unit.name}</CzechText> : null}
        {hit.on && !isVisit ? <span>{t('due', { date: format.date(hit.on) })}</span> : null}
        {hit.detail ? (
          <span className={styles.detail}>
            <TranslatedText cs={hit.detail} en={hit.detailEn} />
          </span>
        ) : null}
      </span>
    </>
  );
}
