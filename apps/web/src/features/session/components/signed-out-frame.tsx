import type { ReactNode } from 'react';
import { useInstallation } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { LanguageSwitch } from './language-switch.tsx';
import styles from './signed-out-frame.module.css';

/** Frame of the screens before signing in. */
export function SignedOutFrame({ children }: { children: ReactNode }) {
  const t = useText('app');
  const isDemo = useInstallation()?.demo ?? false;
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <span className={styles.brand}>RSSZ</span>
        <span className={styles.product}>{t('signIn.product')}</span>
        {isDemo ? <span className={styles.demo}>{t('shell.demo')}</span> : null}
        <LanguageSwitch />
      </header>
      <main className={styles.main}>{children}</main>
      <footer className={styles.foot}>{t('signIn.owner')}</footer>
    </div>
  );
}
