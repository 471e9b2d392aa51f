import { useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { Problem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import type { Credentials } from './credentials.ts';
import { SignInWait } from './sign-in-wait.tsx';

interface SignInFormProps {
  filled: Credentials;
  onSignIn: (credentials: Credentials) => Promise<void>;
}

const missing = (field: string): Problem => ({ code: 'validation.required', field });

function checked({ email, password }: Credentials): Problem[] {
  return [...(email.trim() ? [] : [missing('email')]), ...(password ? [] : [missing('password')])];
}

/** E-mail and password. */
export function SignInForm({ filled, onSignIn }: SignInFormProps) {
  const t = useText('app');
  const [waitUntil, setWaitUntil] = useState(0);
  const form = useForm({
    initial: filled,
    validate: checked,
    submit: async (values) => {
      try {
        await onSignIn({ ...values, email: values.email.trim() });
      } catch (error) {
        const seconds = throttledFor(error);
        if (seconds === 0) throw error;
        setWaitUntil(Date.now() + seconds * 1000);
      }
    },
  });
  return (
    <form {...form.props}>
      <SignInWait until={waitUntil} onOver={() => setWaitUntil(0)} />
      <FormStack>
        <ErrorSummary {...form.summary} />
        <TextField label={t('signIn.email')} type="email" autoComplete="username" isRequired {...form.field('email')} />
        <TextField
          label={t('signIn.password')}
          type="password"
          autoComplete="current-password"
          isRequired
          {...form.field('password')}
        />
        <Button type="submit" variant="primary" isFullWidth isPending={form.isPending} isDisabled={waitUntil > 0}>
          {t('signIn.submit')}
        </Button>
      </FormStack>
    </form>
  );
}

function throttledFor(error: unknown): number {
  if (!(error instanceof ProblemFailure) || error.code !== 'sign-in.throttled') return 0;
  return Math.max(1, Number(error.params['retryAfterSeconds'] ?? 60));
}
