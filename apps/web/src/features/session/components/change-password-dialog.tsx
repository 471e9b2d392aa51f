import { answer, api } from '../../../shared/api/client.ts';
import { useSession } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
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
    <Dialog
      isOpen
      onClose={onClose}
      size="s"
      title={t('shell.changePassword')}
      footer={
        <>
          <Button type="submit" variant="primary" form={form.id} isPending={form.isPending}>
            {t('shell.changePassword')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form {...form.props}>
        <FormStack>
          <ErrorSummary {...form.summary} />
          <p>{t('shell.passwordLead')}</p>
          <TextField
            label={t('shell.currentPassword')}
            type="password"
            autoComplete="current-password"
            isRequired
            autoFocus
            {...form.field('currentPassword')}
          />
          <PasswordFields first={form.field('password')} second={form.field('passwordAgain')} />
        </FormStack>
      </form>
    </Dialog>
  );
}
