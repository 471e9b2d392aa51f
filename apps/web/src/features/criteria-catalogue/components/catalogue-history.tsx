import type { CriteriaCatalogueDetail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import styles from './catalogue.module.css';

/** The steps of a version, the newest first. */
export function CatalogueHistory({ history }: Pick<CriteriaCatalogueDetail, 'history'>) {
  const t = useText('criteria');
  const format = useFormat();
  return (
    <Card title={t('detail.history')}>
      {history.length === 0 ? <p className={styles.text}>{t('detail.historyEmpty')}</p> : null}
      <ol className={styles.steps} reversed>
        {history.map(({ at, kind, effectiveOn, reason, by }) => (
          <li key={`${at}${kind}`}>
            <p>
              <strong>{t(`step.${kind}`)}</strong> {format.date(effectiveOn)}
            </p>
            {reason ? (
              <p>
                <CzechText>{t('detail.reason', { reason })}</CzechText>
              </p>
            ) : null}
            {by ? (
              <p className={styles.note}>{t('detail.by', { name: by.displayName, date: format.instant(at) })}</p>
            ) : null}
          </li>
        ))}
      </ol>
    </Card>
  );
}
