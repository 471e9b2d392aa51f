import { useState } from 'react';
import type { DeliverableEvent } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import styles from './history-list.module.css';
import { HistoryRow } from './history-row.tsx';

const shownAtFirst = 6;

/** What happened to the document, the newest first. */
export function HistoryList({ events }: { events: readonly DeliverableEvent[] }) {
  const t = useText('deliverable');
  const [showsAll, setShowsAll] = useState(false);
  if (events.length === 0) return <p className={styles.empty}>{t('history.empty')}</p>;
  const newestFirst = [...events].sort((a, b) => b.at.localeCompare(a.at));
  const shown = showsAll ? newestFirst : newestFirst.slice(0, shownAtFirst);
  return (
    <>
      <ol className={styles.list}>
        {shown.map((event, index) => (
          <HistoryRow key={`${event.at}${event.type}${index}`} event={event} />
        ))}
      </ol>
      {shown.length < events.length ? (
        <Button size="s" variant="quiet" onPress={() => setShowsAll(true)}>
          {t('history.showAll', { count: events.length })}
        </Button>
      ) : null}
    </>
  );
}
