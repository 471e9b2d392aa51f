import { useState } from 'react';
import type { Deliverable } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { DayDeliverable } from './day-deliverable.tsx';
import styles from './my-day-page.module.css';

interface DayDeliverablesProps {
  title: string;
  empty: string;
  rows: readonly Deliverable[];
  all?: { to: string; search: Record<string, string> };
  isOwnerHidden?: boolean;
  isStateHidden?: boolean;
}

const shownAtFirst = 6;

/** Deliverables waiting for one thing. */
export function DayDeliverables({ title, empty, rows, all, isOwnerHidden, isStateHidden }: DayDeliverablesProps) {
  const t = useText('app');
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, shownAtFirst);
  const rest = rows.length - shown.length;
  const link =
    all && rows.length > 0 ? (
      <Link to={all.to} search={all.search as never}>
        {t('common.showAll')}
      </Link>
    ) : null;
  return (
    <Card title={`${title}${rows.length > 0 ? ` (${rows.length})` : ''}`} actions={link} isFlush>
      {rows.length === 0 ? <p className={styles.empty}>{empty}</p> : null}
      <ul className={styles.list}>
        {shown.map((row) => (
          <DayDeliverable key={row.id} row={row} isOwnerHidden={isOwnerHidden} isStateHidden={isStateHidden} />
        ))}
      </ul>
      {rest > 0 ? (
        <div className={styles.more}>
          <Button size="s" variant="quiet" icon="chevronDown" onPress={() => setWhole(true)}>
            {t('myDay.showMore', { count: rest })}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
