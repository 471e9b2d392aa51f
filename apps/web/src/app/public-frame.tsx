import { Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useLayoutEffect } from 'react';
import { LanguageSwitch } from '../features/session/components/language-switch.tsx';
import { useInstallation } from '../shared/api/session.ts';
import { useText } from '../shared/i18n/use-text.ts';
import { setTitleSuffix } from '../shared/lib/page-title.ts';
import { ButtonLink } from '../shared/ui/button-link.tsx';
import { Link } from '../shared/ui/link.tsx';
import { LoadingPage } from './loading-page.tsx';
import styles from './public-frame.module.css';

/** What somebody without an account sees around an open screen: where they are, the language, the way to sign in. */
export function PublicFrame() {
  const t = useText('app');
  const isDemo = useInstallation()?.demo ?? false;
  const address = useLocation({ select: ({ href }) => href });
  useLayoutEffect(() => setTitleSuffix(), []);
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#obsah">
        {t('nav.skip')}
      </a>
      <header className={styles.bar}>
        <Link to="/program" look="plain" className={styles.brand}>
          RSSZ
        </Link>
        <span className={styles.product}>{t('signIn.product')}</span>
        {isDemo ? (
          <span className={styles.demo} title={t('shell.demoHint')}>
            {t('shell.demo')}
          </span>
        ) : null}
        <LanguageSwitch />
        <ButtonLink to="/prihlaseni" search={{ zpet: address } as never} size="s">
          {t('signIn.submit')}
        </ButtonLink>
      </header>
      <main id="obsah" tabIndex={-1} className={styles.main}>
        <Suspense fallback={<LoadingPage />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className={styles.foot}>{t('signIn.owner')}</footer>
    </div>
  );
}
