import type { EnquiryDetail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useDynamicText } from '../../../shared/i18n/use-dynamic-text.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import styles from './enquiry.module.css';

/** What happened, by whom and when. */
export function EnquiryHistory({ enquiry }: { enquiry: EnquiryDetail }) {
  const t = useText('enquiry');
  const text = useDynamicText();
  const format = useFormat();
  return (
    <Card title={t('detail.history')}>
      <ol className={styles.items}>
        {enquiry.history.map(({ type, by, at }, index) => (
          <li key={index}>
            {text('enquiry', `event.${type}`) ?? type}
            <span className={styles.meta}>
              {by?.displayName ?? t('detail.system')}, {format.instant(at)}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
