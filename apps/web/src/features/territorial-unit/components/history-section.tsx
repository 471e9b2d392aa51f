import { useState } from 'react';
import type { UnitEvent } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useDynamicText } from '../../../shared/i18n/use-dynamic-text.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Pagination } from '../../../shared/ui/pagination.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { TranslatedText } from '../../../shared/ui/translated-text.tsx';
import { useUnitHistory } from '../api/use-unit-history.ts';
import styles from './unit-rows.module.css';

const SIZE = 50;

/** What happened to the unit, the latest first. */
export function HistorySection({ unitId }: { unitId: string }) {
  const t = useText('territory');
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useUnitHistory(unitId, page, SIZE);
  return (
    <Card title={t('history.title')}>
      <p className={styles.empty}>{t('history.lead')}</p>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
      {data?.total === 0 ? <p className={styles.empty}>{t('history.empty')}</p> : null}
      <ul className={styles.rows}>
        {data?.items.map((event) => (
          <Event key={event.id} event={event} />
        ))}
      </ul>
      {data && data.total > SIZE ? <Pagination page={page} size={SIZE} total={data.total} onPage={setPage} /> : null}
    </Card>
  );
}

function Event({ event }: { event: UnitEvent }) {
  const t = useText('territory');
  const format = useFormat();
  const text = useDynamicText('settings');
  const fields = event.fields.map((field) => text('settings', `field.${field}`) ?? field);
  const notes = [
    event.by?.displayName ?? t('history.system'),
    format.instant(event.at),
    fields.length > 0 ? t('history.fields', { fields: fields.join(', ') }) : '',
  ];
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <div className={styles.title}>
          {text('code', `fact.${event.type}`) ?? event.type}
          {event.about ? <About about={event.about} /> : null}
        </div>
        <div className={styles.note}>{notes.filter(Boolean).join(' · ')}</div>
      </div>
    </li>
  );
}

/** The milestone in the language of the page, or the title of the criterion or the expected result. */
function About({ about: { stage, title, titleEn } }: { about: NonNullable<UnitEvent['about']> }) {
  const t = useText('cooperation');
  return (
    <>
      {': '}
      {stage ? t(`stage.${stage}`) : <TranslatedText cs={title ?? ''} en={titleEn} />}
    </>
  );
}
