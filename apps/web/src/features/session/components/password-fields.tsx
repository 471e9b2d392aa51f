import { useText } from '../../../shared/i18n/use-text.ts';
import { TextField } from '../../../shared/ui/text-field.tsx';

interface FieldState {
  id: string;
  name: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
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
