import { canKeepDiary } from '../../../shared/offline/device.ts';
import { useSession } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { unsentOf } from '../../../shared/offline/leave-diary.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { diaryStanding } from '../hooks/diary-standing.ts';
import { useDiary } from '../hooks/use-diary.ts';
import { useKeepDiary } from '../hooks/use-keep-diary.ts';
import { useOnline } from '../hooks/use-online.ts';
import styles from './diary-indicator.module.css';

/** How the diary on this device stands; always there, loud only when its author has to decide something. */
export function DiaryIndicator() {
  const t = useText('offline');
  useKeepDiary();
  const { view } = useDiary();
  const { id } = useSession().user;
  const standing = diaryStanding(view, useOnline());
  // A diary that was never taken along is not worth a word until something waits in it.
  const isEmptyLock = standing?.key === 'locked' && unsentOf(id).length === 0;
  if (!standing || !canKeepDiary() || isEmptyLock) return null;
  const label = t(`indicator.${standing.key}`, { count: standing.count });
  return (
    <>
      <Link to="/denik/k-odeslani" look="plain" className={styles.indicator} title={label} aria-label={label}>
        <Icon name={standing.icon} size={20} />
        {standing.count > 0 ? (
          <span className={`${styles.count}${standing.key === 'attention' ? ` ${styles.loud}` : ''}`}>
            {standing.count}
          </span>
        ) : null}
      </Link>
      <span className="visually-hidden" role="status">
        {label}
      </span>
    </>
  );
}
