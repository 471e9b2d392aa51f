import { LanguageSwitch } from '../features/session/components/language-switch.tsx';
import { SignOutQuestion } from '../features/session/components/sign-out-question.tsx';
import { useSignOut } from '../features/session/hooks/use-sign-out.ts';
import { useText } from '../shared/i18n/use-text.ts';
import { Button } from '../shared/ui/button.tsx';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { PageHeader } from '../shared/ui/page-header.tsx';
import { MessageFrame } from './message-frame.tsx';

/** Signed in, but without a role in any project: says whom to ask, and lets the person sign out. */
export function NoRolePage() {
  const t = useText('app');
  const signingOut = useSignOut();
  return (
    <main>
      <MessageFrame>
        <PageHeader title={t('error.noRoleTitle')} actions={<LanguageSwitch isOnWhite />} />
        <EmptyState
          icon="lock"
          title={t('error.noRoleText')}
          action={
            <Button icon="signOut" onPress={signingOut.signOut}>
              {t('shell.signOut')}
            </Button>
          }
        >
          {t('error.noRoleHint')}
        </EmptyState>
        <SignOutQuestion signingOut={signingOut} />
      </MessageFrame>
    </main>
  );
}
