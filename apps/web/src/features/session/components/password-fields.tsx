import { passwordProblems as rulesOfPassword } from '@rssz/domain';
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

/** Problems of a new password by the rules of the server; `differ` is the sentence for two different ones. */
export function passwordProblems({ password, passwordAgain }: NewPassword, differ: string, email = ''): FormProblem[] {
  if (!password) return [{ code: 'validation.required', field: 'password' }];
  const problems = rulesOfPassword(password, email);
  if (problems.length > 0) return problems;
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
