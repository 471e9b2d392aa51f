import { answer, api } from '../../../shared/api/client.ts';
import { useSession } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { passwordProblems } from '../hooks/password-problems.ts';
import { PasswordFields } from './password-fields.tsx';

/** One's own password: the present one, then the new one twice. */
export function ChangePasswordDialog({ onClose }: { onClose: () => void }) {
  const t = useText('app');
  const { user } = useSession();
  const toast = useToast();
  const form = useForm({
    initial: { currentPassword: '', password: '', passwordAgain: '' },
    validate: (values) => [
      ...(values.currentPassword === '' ? [{ code: 'validation.required', field: 'currentPassword' }] : []),
      ...passwordProblems(values, t('setup.differ'), user.email),
    ],
    submit: async ({ currentPassword, password }) => {
      await answer(api.PUT('/session/password', { body: { currentPassword, password } }));
      toast.show({ text: t('shell.passwordChanged') });
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      size="s"
      title={t('shell.changePassword')}
      submit={t('shell.changePassword')}
      lead={t('shell.passwordLead')}
    >
      <TextField
        label={t('shell.currentPassword')}
        type="password"
        autoComplete="current-password"
        isRequired
        autoFocus
        {...form.field('currentPassword')}
      />
      <PasswordFields first={form.field('password')} second={form.field('passwordAgain')} />
    </FormDialog>
  );
}
