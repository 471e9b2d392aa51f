import { useNavigate } from '@tanstack/react-router';
import { answer, api } from '../../../shared/api/client.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { passwordProblems } from '../hooks/password-problems.ts';
import { useLinkToken } from '../hooks/use-link-token.ts';
import { PasswordFields } from './password-fields.tsx';
import { SignedOutFrame } from './signed-out-frame.tsx';

/** Setting the password from a one-time link. */
export function SetPasswordPage() {
  const t = useText('app');
  const token = useLinkToken();
  const navigate = useNavigate();
  const form = useForm({
    initial: { password: '', passwordAgain: '' },
    validate: (values) => passwordProblems(values, t('setup.differ')),
    submit: async ({ password }) => {
      await answer(api.POST('/setup/password', { body: { token, password } }));
      await navigate({ to: '/prihlaseni', search: { stav: 'heslo' } as never });
    },
  });
  return (
    <SignedOutFrame>
      <PageHeader title={t('setup.passwordTitle')} lead={t('setup.passwordLead')} />
      {token ? (
        <Card>
          <form {...form.props}>
            <FormStack>
              <ErrorSummary {...form.summary} />
              <PasswordFields first={form.field('password')} second={form.field('passwordAgain')} />
              <Button type="submit" variant="primary" isFullWidth isPending={form.isPending}>
                {t('setup.passwordSubmit')}
              </Button>
            </FormStack>
          </form>
        </Card>
      ) : (
        <Banner tone="warning">{t('setup.noToken')}</Banner>
      )}
    </SignedOutFrame>
  );
}
