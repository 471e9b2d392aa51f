import { NotificationBell } from '../../features/notification/components/notification-bell.tsx';
import { LanguageSwitch } from '../../features/session/components/language-switch.tsx';
import { UserMenu } from '../../features/session/components/user-menu.tsx';
import { useProject, useSession } from '../../shared/api/session.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useText } from '../../shared/i18n/use-text.ts';
import { useAsOf } from '../../shared/lib/use-as-of.ts';
import { Link } from '../../shared/ui/link.tsx';
import { ProjectSwitch } from './project-switch.tsx';
import styles from './top-bar.module.css';

/** Dark bar on top: the product and project, the date of the data, notifications, language, account. */
export function TopBar() {
  const t = useText('app');
  const session = useSession();
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
        <NotificationBell />
        <span className={styles.language}>
          <LanguageSwitch />
        </span>
        <UserMenu />
      </div>
    </header>
  );
}
