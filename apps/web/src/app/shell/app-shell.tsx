import { Outlet } from '@tanstack/react-router';
import { Suspense, useLayoutEffect, useState } from 'react';
import { usePermissions, useProjectCode, useSession } from '../../shared/api/session.ts';
import { useText } from '../../shared/i18n/use-text.ts';
import { setTitleSuffix } from '../../shared/lib/page-title.ts';
import { LoadingPage } from '../loading-page.tsx';
import { NoRolePage } from '../no-role-page.tsx';
import styles from './app-shell.module.css';
import { BottomBar } from './bottom-bar.tsx';
import { allowedItems } from './nav-items.ts';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';

const railKey = 'rssz.rail';

/** What a signed-in person sees: the frame with the screens of a project, or that there is none for them yet. */
export function AppShell() {
  return useSession().user.projects.length === 0 ? <NoRolePage /> : <Frame />;
}

/** Frame of every signed-in screen: top bar, menu, content. */
function Frame() {
  const t = useText('app');
  const items = allowedItems(usePermissions());
  const projectCode = useProjectCode();
  useLayoutEffect(() => {
    setTitleSuffix(projectCode);
    return () => setTitleSuffix();
  }, [projectCode]);
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
          <Outlet key={projectCode} />
        </Suspense>
      </main>
      <BottomBar items={items} />
    </div>
  );
}
