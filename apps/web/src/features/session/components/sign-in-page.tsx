import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { answer, api, setCsrfToken } from '../../../shared/api/client.ts';
import { forgetOwedSignOut } from '../../../shared/api/session-end.ts';
import { sessionQuery, useInstallation } from '../../../shared/api/session.ts';
import { rememberedLocale, switchLocale } from '../../../shared/i18n/i18n.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { text } from '../../../shared/lib/search-spec.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { unsentOnDevice } from '../../../shared/offline/device.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import type { Credentials } from './credentials.ts';
import { DemoLogins } from './demo-logins.tsx';
import { SignInForm } from './sign-in-form.tsx';
import styles from './sign-in-page.module.css';
import { SignedOutFrame } from './signed-out-frame.tsx';

/** Rare: only on a device where somebody's diary waits. */
const WaitingEntries = lazy(async () => ({ default: (await import('./waiting-entries.tsx')).WaitingEntries }));

const spec = { zpet: text(), stav: text() };

/** Only addresses of this application; anything else would be an open door for phishing. */
const safeReturn = (address: string) => (/^\/(?!\/|\\)/.test(address) ? address : '/');

/** Signing in. */
export function SignInPage() {
  const t = useText('app');
  const [params] = useSearchParams(spec);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const installation = useInstallation();
  const [filled, setFilled] = useState<Credentials>({ email: '', password: '' });

  const signIn = async (credentials: Credentials) => {
    const session = await answer(api.POST('/session', { body: credentials }));
    forgetOwedSignOut();
    setCsrfToken(session.csrfToken);
    queryClient.clear();
    queryClient.setQueryData(sessionQuery.queryKey, session);
    if (!rememberedLocale()) await switchLocale(session.user.locale);
    await navigate({ href: safeReturn(params.zpet), replace: true });
  };

  return (
    <SignedOutFrame>
      <PageHeader title={t('signIn.title')} />
      {params.stav === 'heslo' ? <Banner tone="success">{t('setup.done')}</Banner> : null}
      {params.stav === 'spravce' ? <Banner tone="success">{t('setup.firstDone')}</Banner> : null}
      {installation?.needsFirstAdministrator ? <Banner tone="warning">{t('signIn.needsFirst')}</Banner> : null}
      {Object.keys(unsentOnDevice()).length > 0 ? (
        <Suspense>
          <WaitingEntries />
        </Suspense>
      ) : null}
      <Card>
        <SignInForm key={filled.email} filled={filled} onSignIn={signIn} />
      </Card>
      {installation?.demo && installation.demoPassword ? (
        <DemoLogins logins={installation.demoLogins} password={installation.demoPassword} onFill={setFilled} />
      ) : null}
      <p className={styles.help}>{t('signIn.help')}</p>
    </SignedOutFrame>
  );
}
