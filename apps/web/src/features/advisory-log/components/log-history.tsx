import type { AdvisoryLogVersion } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { useVersionChanges } from '../hooks/use-version-changes.ts';
import styles from './log-history.module.css';

interface LogHistoryProps {
  /** Newest first. */
  history: readonly AdvisoryLogVersion[];
  currentVersion: number;
}

/** Every version of a log: who wrote it, when, why, and what changed against the one before. */
export function LogHistory({ history, currentVersion }: LogHistoryProps) {
  const t = useText('log');
  const format = useFormat();
  const changesOf = useVersionChanges();
  return (
    <Card title={t('history.title')}>
      <ol className={styles.list}>
        {history.map((entry, index) => {
          const before = history[index + 1];
          const kind = entry.voided ? t('history.voided') : before ? t('history.corrected') : t('history.created');
          return (
            <li key={entry.version} className={styles.item}>
              <p className={styles.head}>
                <strong>{kind}</strong>
                {entry.version === currentVersion && !entry.voided ? (
                  <Badge tone="info">{t('history.current')}</Badge>
                ) : null}
              </p>
              <p className={styles.by}>
                {t('history.by', { by: entry.by.displayName, at: format.instant(entry.recordedAt) })}
              </p>
              {entry.reason ? <p className={styles.reason}>{t('history.reason', { reason: entry.reason })}</p> : null}
              {before && !entry.voided ? (
                <ul className={styles.changes}>
                  {changesOf(before, entry).map((change) => (
                    <li key={change}>{change}</li>
                  ))}
                </ul>
              ) : null}
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
