import { lazy, Suspense } from 'react';
import { NotificationBell } from '../../features/notification/components/notification-bell.tsx';
import { SearchButton } from '../../features/search/components/search-button.tsx';
import { LanguageSwitch } from '../../features/session/components/language-switch.tsx';
import { UserMenu } from '../../features/session/components/user-menu.tsx';
import { useCan, useProject, useSession } from '../../shared/api/session.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useText } from '../../shared/i18n/use-text.ts';
import { useAsOf } from '../../shared/lib/use-as-of.ts';
import { Link } from '../../shared/ui/link.tsx';
import { ProjectSwitch } from './project-switch.tsx';
import styles from './top-bar.module.css';

/** What waits on this device; the page does not wait for it, and goes on without it when its code cannot be had. */
const DiaryIndicator = lazy(async () => {
  const { DiaryIndicator: indicator } = await import('../../features/offline/components/diary-indicator.tsx').catch(
    () => ({ DiaryIndicator: () => null }),
  );
  return { default: indicator };
});

/** Dark bar on top: the product and project, the date of the data, notifications, language, account. */
export function TopBar() {
  const t = useText('app');
  const session = useSession();
  const canWrite = useCan('log.write');
  const project = useProject();
  const format = useFormat();
  const { asOf } = useAsOf();
  return (
    <header className={styles.bar}>
      <Link to="/" look="plain" className={styles.brand}>
        {project.code}
      </Link>
      <ProjectSwitch />
      {session.demo ? (
        <span className={styles.demo} title={t('shell.demoHint')}>
          {t('shell.demo')}
        </span>
      ) : null}
      <span className={styles.date}>{t('shell.stateOn', { date: format.date(asOf ?? session.today) })}</span>
      <div className={styles.tools}>
        {canWrite ? (
          <Suspense fallback={null}>
            <DiaryIndicator />
          </Suspense>
        ) : null}
        <SearchButton />
        <NotificationBell />
        <span className={styles.language}>
          <LanguageSwitch />
        </span>
        <UserMenu />
      </div>
    </header>
  );
}
