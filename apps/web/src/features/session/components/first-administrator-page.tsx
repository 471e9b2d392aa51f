import { useNavigate } from '@tanstack/react-router';
import { answer, api } from '../../../shared/api/client.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm, type FormProblem } from '../../../shared/lib/use-form.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { passwordProblems } from '../hooks/password-problems.ts';
import { useLinkToken } from '../hooks/use-link-token.ts';
import { PasswordFields } from './password-fields.tsx';
import { SignedOutFrame } from './signed-out-frame.tsx';

const empty = { displayName: '', email: '', password: '', passwordAgain: '' };

function checked(values: typeof empty, differ: string): FormProblem[] {
  const missing = (['displayName', 'email'] as const).filter((name) => !values[name].trim());
  return [
    ...missing.map((field) => ({ code: 'validation.required', field })),
    ...passwordProblems(values, differ, values.email),
  ];
}

/** The first account of an empty installation, from the link printed at start. */
export function FirstAdministratorPage() {
  const t = useText('app');
  const token = useLinkToken();
  const navigate = useNavigate();
  const form = useForm({
    initial: empty,
    validate: (values) => checked(values, t('setup.differ')),
    submit: async ({ displayName, email, password }) => {
      const body = { token, displayName: displayName.trim(), email: email.trim(), password };
      await answer(api.POST('/setup/first-administrator', { body }));
      await navigate({ to: '/prihlaseni', search: { stav: 'spravce' } as never });
    },
  });
  return (
    <SignedOutFrame>
      <PageHeader title={t('setup.firstTitle')} lead={t('setup.firstLead')} />
      {token ? (
        <Card>
          <form {...form.props}>
            <FormStack>
              <ErrorSummary {...form.summary} />
              <TextField label={t('setup.displayName')} autoComplete="name" isRequired {...form.field('displayName')} />
              <TextField
                label={t('signIn.email')}
                type="email"
                autoComplete="username"
                isRequired
                {...form.field('email')}
              />
              <PasswordFields first={form.field('password')} second={form.field('passwordAgain')} />
              <Button type="submit" variant="primary" isFullWidth isPending={form.isPending}>
                {t('setup.firstSubmit')}
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
