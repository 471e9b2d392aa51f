import type { IndicatorSetDetail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useDynamicText } from '../../../shared/i18n/use-dynamic-text.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import styles from './indicator-set.module.css';

/** Who did what with the version and when, the newest first. */
export function SetHistory({ history }: { history: IndicatorSetDetail['history'] }) {
  const t = useText('monitoring');
  const dynamic = useDynamicText();
  const format = useFormat();
  const fieldNames = (fields: readonly string[]) =>
    fields.map((field) => (field === 'note' ? t('field.note') : field)).join(', ');
  return (
    <Card title={t('detail.history')}>
      <ul className={styles.plain}>
        {history.map(({ type, at, by, effectiveOn, fields }) => (
          <li key={`${type} ${at}`}>
            {dynamic('code', `fact.${type}`) ?? type}
            {effectiveOn ? ` ${t('detail.effectiveOn', { date: format.date(effectiveOn) })}` : null}
            <p className={styles.note}>{t('detail.by', { name: by?.displayName ?? '–', date: format.instant(at) })}</p>
            {type === 'indicator-set.changed' && fields.length > 0 ? (
              <p className={styles.note}>{t('detail.changedFields', { fields: fieldNames(fields) })}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
