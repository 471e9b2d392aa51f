import type { Role } from '@rssz/domain';
import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProject } from '../../../shared/api/session.ts';
import type { Locale } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm, type FormProblem } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { RadioGroup } from '../../../shared/ui/radio-group.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { usersQuery } from '../api/users-query.ts';
import type { OneTimeLink } from './password-link-dialog.tsx';
import { roles } from './user-filter.ts';

interface CreateUserDialogProps {
  onClose: () => void;
  onCreated: (link: OneTimeLink) => void;
}

const empty = { displayName: '', email: '', locale: 'cs' as Locale, roles: 'consultant' as Role };

function checked(values: typeof empty): FormProblem[] {
  const missing = (['displayName', 'email'] as const).filter((name) => !values[name].trim());
  return missing.map((field) => ({ code: 'validation.required', field }));
}

/** A new account; its password is set by the person, through a link shown once. */
export function CreateUserDialog({ onClose, onCreated }: CreateUserDialogProps) {
  const t = useText('user');
  const app = useText('app');
  const code = useText('code');
  const project = useProject();
  const queryClient = useQueryClient();
  const toast = useToast();
  const form = useForm({
    initial: empty,
    validate: checked,
    submit: async (values) => {
      const role =
        values.roles === 'admin' ? { role: values.roles } : { role: values.roles, projectCode: project.code };
      const body = {
        displayName: values.displayName.trim(),
        email: values.email.trim(),
        locale: values.locale,
        roles: [role],
      };
      const { user, setPasswordUrl } = await answer(api.POST('/users', { body }));
      await queryClient.invalidateQueries({ queryKey: usersQuery.queryKey });
      toast.show({ text: t('created', { name: user.displayName }) });
      onCreated({ name: user.displayName, url: setPasswordUrl });
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('create')}
      footer={
        <>
          <Button type="submit" form={form.id} variant="primary" isPending={form.isPending}>
            {t('createSubmit')}
          </Button>
          <Button onPress={onClose}>{app('common.cancel')}</Button>
        </>
      }
    >
      <form {...form.props}>
        <FormStack>
          <ErrorSummary {...form.summary} />
          <TextField label={t('displayName')} isRequired autoFocus {...form.field('displayName')} />
          <TextField label={t('email')} type="email" isRequired {...form.field('email')} />
          <Select
            label={t('role')}
            hint={
              form.values.roles === 'consultant' || form.values.roles === 'coordinator' ? t('unitHint') : t('roleHint')
            }
            options={roles.map((role) => ({ value: role, label: code(`role.${role}`) }))}
            {...form.field('roles')}
            onChange={(role) => form.set({ roles: role as Role })}
          />
          <RadioGroup
            label={t('locale')}
            isInline
            options={[
              { value: 'cs', label: t('cs') },
              { value: 'en', label: t('en') },
            ]}
            {...form.field('locale')}
            onChange={(locale) => form.set({ locale: locale as Locale })}
          />
        </FormStack>
      </form>
    </Dialog>
  );
}
