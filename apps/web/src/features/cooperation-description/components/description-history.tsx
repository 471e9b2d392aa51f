import type { DescriptionEvent } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useDynamicText } from '../../../shared/i18n/use-dynamic-text.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import styles from './description.module.css';

/** What happened to the version, the newest first. */
export function DescriptionHistory({ events }: { events: readonly DescriptionEvent[] }) {
  return (
    <ol className={styles.items}>
      {events.map((event) => (
        <li key={`${event.at} ${event.type}`} className={styles.item}>
          <HistoryEntry event={event} />
        </li>
      ))}
    </ol>
  );
}

function HistoryEntry({ event }: { event: DescriptionEvent }) {
  const t = useText('description');
  const text = useDynamicText('description');
  const format = useFormat();
  const isChange = event.type === 'cooperation-description.changed';
  const names = event.fields.map((field) => text('description', `history.field.${field}`) ?? field).join(', ');
  const notes = [
    event.by?.displayName,
    format.instant(event.at),
    event.on ? t('history.on', { on: event.on }) : '',
  ].filter(Boolean);
  return (
    <>
      <p className={styles.itemTitle}>{text('description', `history.type.${event.type}`) ?? event.type}</p>
      {isChange && names ? <p className={styles.quiet}>{t('history.fields', { fields: names })}</p> : null}
      {event.reason ? (
        <p className={styles.text}>
          <CzechText>{event.reason}</CzechText>
        </p>
      ) : null}
      <p className={styles.quiet}>{notes.join(' · ')}</p>
    </>
  );
}
