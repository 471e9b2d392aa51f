import { lazy, Suspense, useState } from 'react';
import type { AdvisoryLog, AdvisoryLogDetail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { useSameVisits } from '../api/use-visit-acts.ts';
import styles from './log-detail-page.module.css';

/** Loaded when somebody wants to merge. */
const MergeDialog = lazy(async () => ({ default: (await import('./merge-dialog.tsx')).MergeDialog }));

/** Offers to merge logs that are likely of this visit; it is only offered, and silent when there are none. */
export function SameVisits({ log }: { log: AdvisoryLogDetail }) {
  const t = useText('visit');
  const texts = useText('log');
  const format = useFormat();
  const others = useSameVisits(log).data ?? [];
  const [merging, setMerging] = useState<AdvisoryLog | null>(null);
  if (others.length === 0) return null;
  return (
    <div className={styles.same}>
      <Banner tone="info" title={t('same.title', { count: others.length })}>
        <ul className={styles.sheets}>
          {others.map((other) => (
            <li key={other.id} className={styles.sheet}>
              <span className={styles.sheetText}>
                {t('same.of', {
                  author: other.author.displayName,
                  hours: format.hours(other.minutes),
                  people: texts('list.attendees', { count: other.attendees.length }),
                })}
              </span>
              <Link to="/denik/$id" params={{ id: other.id }}>
                {t('same.open')}
              </Link>
              <Button size="s" onPress={() => setMerging(other)}>
                {t('same.merge')}
              </Button>
            </li>
          ))}
        </ul>
      </Banner>
      {merging ? (
        <Suspense fallback={null}>
          <MergeDialog log={log} other={merging} onClose={() => setMerging(null)} />
        </Suspense>
      ) : null}
    </div>
  );
}
