import type { KeyActivity } from '../../../shared/api/types.ts';
import { activityCode } from '../../../shared/format/activity-code.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText, useCzechLang } from '../../../shared/ui/czech-text.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import styles from './activity-strip.module.css';

interface ActivityStripProps {
  activities: readonly KeyActivity[];
  /** Code of the activity the list is narrowed to, '' for all. */
  selected: string;
  /** '' opens the list again. */
  onSelect: (code: string) => void;
}

/** How far each key activity is; a press narrows the list to it, another press opens the list again. */
export function ActivityStrip({ activities, selected, onSelect }: ActivityStripProps) {
  const t = useText('deliverable');
  const locale = useLocale();
  const czech = useCzechLang();
  return (
    <ul className={styles.strip} aria-label={t('list.activities')}>
      {activities.map((activity) => (
        <li key={activity.code} title={activity.name} lang={czech}>
          <button
            type="button"
            className={styles.tile}
            aria-pressed={selected === activity.code}
            lang={czech ? locale : undefined}
            onClick={() => onSelect(selected === activity.code ? '' : activity.code)}
          >
            <ActivityTile activity={activity} isSelected={selected === activity.code} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function ActivityTile({ activity, isSelected }: { activity: KeyActivity; isSelected: boolean }) {
  const t = useText('deliverable');
  const share = activity.plannedDocuments > 0 ? (activity.countedDocuments / activity.plannedDocuments) * 100 : 0;
  return (
    <>
      <span className={styles.head}>
        <span className={styles.code}>
          {isSelected ? <Icon name="check" size={14} /> : null}
          {activityCode(activity.code)}
        </span>
        <span>
          <strong className={styles.number}>{activity.countedDocuments}</strong>{' '}
          {t('list.activityCounted', { planned: activity.plannedDocuments })}
        </span>
      </span>
      <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.track} width="100" height="4" />
        <rect className={styles.done} width={share} height="4" />
      </svg>
      {activity.overdueDocuments > 0 ? (
        <span className={styles.overdue}>
          <Icon name="warning" size={14} /> {t('list.activityOverdue', { count: activity.overdueDocuments })}
        </span>
      ) : (
        <span className={activity.datedDocuments > 0 ? styles.calm : undefined}>
          {activity.datedDocuments > 0 ? t('list.onTime') : t('list.noDueDates')}
        </span>
      )}
      <span className="visually-hidden">
        <CzechText>{activity.name}</CzechText>
      </span>
    </>
  );
}
