import { useSyncExternalStore } from 'react';
import { keptDiary } from '../shared/offline/device.ts';
import { useText } from '../shared/i18n/use-text.ts';
import { Icon } from '../shared/ui/icon.tsx';
import styles from './offline-banner.module.css';

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** Says that there is no connection, for as long as there is none. */
export function OfflineBanner() {
  const t = useText('app');
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {isOnline ? null : (
        <p className={styles.banner}>
          <Icon name="offline" /> {t(keptDiary() ? 'offline.diary' : 'offline.text')}
        </p>
      )}
    </div>
  );
}
