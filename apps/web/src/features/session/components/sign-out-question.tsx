import { lazy, Suspense } from 'react';
import { arrivingTexts } from '../../../shared/i18n/later-texts.ts';
import type { SigningOut } from '../hooks/use-sign-out.ts';

/** Loaded when it is wanted: only with entries that were not sent yet. */
const SignOutDialog = lazy(async () => {
  const [{ SignOutDialog: dialog }] = await Promise.all([import('./sign-out-dialog.tsx'), arrivingTexts('offline')]);
  return { default: dialog };
});

/** What becomes of unsent entries, asked before signing out. */
export function SignOutQuestion({ signingOut }: { signingOut: SigningOut }) {
  if (!signingOut.isAsked) return null;
  return (
    <Suspense>
      <SignOutDialog onLeave={signingOut.leave} onStay={signingOut.stay} />
    </Suspense>
  );
}
