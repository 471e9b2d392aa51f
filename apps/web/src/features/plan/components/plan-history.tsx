import type { PlanEvent } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useDynamicText } from '../../../shared/i18n/use-dynamic-text.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import styles from './plan.module.css';

/** What happened to the version, the newest first. */
export function PlanHistory({ events }: { events: readonly PlanEvent[] }) {
  return (
    <ol className={styles.items}>
      {events.map((event) => (
        <li key={`${event.at} ${event.type}`}>
          <HistoryEntry event={event} />
        </li>
      ))}
    </ol>
  );
}

function HistoryEntry({ event }: { event: PlanEvent }) {
  const t = useText('plan');
  const text = useDynamicText('plan');
  const format = useFormat();
  const names = event.fields.map((field) => text('plan', `code.field.${field}`) ?? field).join(', ');
  const notes = [event.by?.displayName, format.instant(event.at), event.on ? t('history.on', { on: event.on }) : ''];
  return (
    <>
      <p>{text('plan', `history.type.${event.type}`) ?? event.type}</p>
      {event.type === 'plan-version.changed' && names ? (
        <p className={styles.quiet}>{t('history.fields', { fields: names })}</p>
      ) : null}
      {event.reason ? (
        <p className={styles.text}>
          <CzechText>{event.reason}</CzechText>
        </p>
      ) : null}
      <p className={styles.quiet}>{notes.filter(Boolean).join(' · ')}</p>
    </>
  );
}
