import type { MasDocument } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import styles from './mas.module.css';

/** Whether a strategy or a framework holds today, and for which days it was made. */
export function DocumentState({ of: { from, to, isInForce } }: { of: MasDocument }) {
  const t = useText('mas');
  const format = useFormat();
  if (from === null) return <span className={styles.quiet}>{t('detail.noDocument')}</span>;
  return (
    <span className={styles.lines}>
      <Badge tone={isInForce ? 'success' : 'neutral'}>{t(isInForce ? 'detail.inForce' : 'detail.notInForce')}</Badge>
      <span className={styles.quiet}>
        {format.date(from)} – {to === null ? '' : format.date(to)}
      </span>
    </span>
  );
}
