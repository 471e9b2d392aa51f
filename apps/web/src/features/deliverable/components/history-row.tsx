import { localDateInPrague } from '@rssz/domain';
import type { DeliverableEvent } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useDynamicText } from '../../../shared/i18n/use-dynamic-text.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { eventIcon, eventSort } from '../hooks/event-sort.ts';
import { useFieldNames } from '../hooks/use-field-names.ts';
import styles from './history-list.module.css';

/** One event: what, who, when, and why. */
export function HistoryRow({ event }: { event: DeliverableEvent }) {
  const t = useText('deliverable');
  const format = useFormat();
  const title = useEventTitle(event);
  const move = useMove(event);
  const day = event.effectiveOn;
  const later = useRecordedLater(event);
  return (
    <li className={styles.event}>
      <span className={styles.icon}>
        <Icon name={eventIcon[eventSort(event)]} size={16} />
      </span>
      <div>
        <p className={styles.title}>{title}</p>
        {event.reason ? (
          <p className={styles.reason}>
            <CzechText>{event.reason}</CzechText>
          </p>
        ) : null}
        <p className={styles.note}>
          {[
            move,
            event.by?.displayName,
            format.instant(event.at),
            day ? t('history.effective', { date: format.date(day) }) : '',
            later,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
    </li>
  );
}

function useEventTitle(event: DeliverableEvent): string {
  const t = useText('deliverable');
  const text = useDynamicText();
  const fieldNames = useFieldNames();
  if (eventSort(event) === 'changed') return t('history.changed', { fields: fieldNames(event.fields) });
  return text('code', `fact.${event.type}`) ?? t('history.other');
}

/** "Rozpracováno → Ke schválení", or nothing for events that move nothing. */
function useMove({ fromState, toState }: DeliverableEvent): string {
  const t = useText('deliverable');
  const code = useText('code');
  if (!fromState || !toState) return '';
  return t('history.moved', { from: code(`deliverableState.${fromState}`), to: code(`deliverableState.${toState}`) });
}

/** "zapsáno zpětně 16. 9. 2024", for a step that holds for a day before the one on which it was written down. */
function useRecordedLater({ at, effectiveOn, beforeEvidence }: DeliverableEvent): string {
  const t = useText('deliverable');
  const format = useFormat();
  const recordedOn = localDateInPrague(at);
  if (effectiveOn === null || effectiveOn >= recordedOn) return '';
  const text = t('history.recordedLater', { recordedOn: format.date(recordedOn) });
  return beforeEvidence ? `${text} (${t('history.beforeEvidence')})` : text;
}
