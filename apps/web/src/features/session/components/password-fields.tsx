import { useText } from '../../../shared/i18n/use-text.ts';
import type { FormProblem } from '../../../shared/lib/use-form.ts';
import { TextField } from '../../../shared/ui/text-field.tsx';

export interface NewPassword {
  password: string;
  passwordAgain: string;
}

interface FieldState {
  id: string;
  name: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** Problems of a new password that need no server; `differ` is the sentence for two different ones. */
export function passwordProblems({ password, passwordAgain }: NewPassword, differ: string): FormProblem[] {
  if (!password) return [{ code: 'validation.required', field: 'password' }];
  if (password.length < 12) return [{ code: 'password.too-short', params: { min: 12 }, field: 'password' }];
  return password === passwordAgain ? [] : [{ code: 'validation.failed', field: 'passwordAgain', text: differ }];
}

/** A new password, twice. */
export function PasswordFields({ first, second }: { first: FieldState; second: FieldState }) {
  const t = useText('app');
  return (
    <>
      <TextField
        label={t('setup.password')}
        hint={t('setup.passwordHint')}
        type="password"
        autoComplete="new-password"
        isRequired
        {...first}
      />
      <TextField label={t('setup.passwordAgain')} type="password" autoComplete="new-password" isRequired {...second} />
    </>
  );
}
