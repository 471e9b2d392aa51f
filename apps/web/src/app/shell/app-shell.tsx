import { Outlet } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useSession } from '../../shared/api/session.ts';
import { useText } from '../../shared/i18n/use-text.ts';
import { LoadingPage } from '../loading-page.tsx';
import styles from './app-shell.module.css';
import { BottomBar } from './bottom-bar.tsx';
import { allowedItems } from './nav-items.ts';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';

const railKey = 'rssz.rail';

/** Frame of every signed-in screen: top bar, menu, content. */
export function AppShell() {
  const t = useText('app');
  const session = useSession();
  const items = allowedItems(session.user.permissions);
  const [isNarrow, setNarrow] = useState(() => localStorage.getItem(railKey) === 'narrow');
  const toggle = () => {
    localStorage.setItem(railKey, isNarrow ? 'wide' : 'narrow');
    setNarrow(!isNarrow);
  };
  return (
    <div className={`${styles.shell}${isNarrow ? ` ${styles.narrow}` : ''}`}>
      <a className={styles.skip} href="#obsah">
        {t('nav.skip')}
      </a>
      <TopBar />
      <Rail items={items} isNarrow={isNarrow} onToggle={toggle} />
      <main id="obsah" tabIndex={-1} className={styles.main}>
        <Suspense fallback={<LoadingPage />}>
          <Outlet />
        </Suspense>
      </main>
      <BottomBar items={items} />
    </div>
  );
}
