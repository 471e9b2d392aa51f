import { type Role } from '@rssz/domain';
import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProject, useToday } from '../../../shared/api/session.ts';
import type { Locale } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { cooperationDayProblem } from '../../../shared/lib/day-problem.ts';
import { useForm, type FormProblem } from '../../../shared/lib/use-form.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
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

function checked(values: typeof empty & { validFrom: string }): FormProblem[] {
  const missing = (['displayName', 'email'] as const).filter((name) => !values[name].trim());
  return [
    ...missing.map((field) => ({ code: 'validation.required', field })),
    ...cooperationDayProblem('validFrom', values.validFrom, true),
  ];
}

/** A new account; its password is set by the person, through a link shown once. */
export function CreateUserDialog({ onClose, onCreated }: CreateUserDialogProps) {
  const t = useText('user');
  const code = useText('code');
  const project = useProject();
  const today = useToday();
  const queryClient = useQueryClient();
  const toast = useToast();
  const form = useForm({
    initial: { ...empty, validFrom: today },
    validate: checked,
    submit: async (values) => {
      const { roles: kind, validFrom } = values;
      const role = { role: kind, validFrom, ...(kind === 'admin' ? {} : { projectCode: project.code }) };
      const body = {
        displayName: values.displayName.trim(),
        email: values.email.trim(),
        locale: values.locale,
        roles: [role],
      };
      const { user, setPasswordUrl, validUntil } = await answer(api.POST('/users', { body }));
      await queryClient.invalidateQueries({ queryKey: usersQuery.queryKey });
      toast.show({ text: t('created', { name: user.displayName }) });
      onCreated({ name: user.displayName, url: setPasswordUrl, validUntil });
    },
  });
  return (
    <FormDialog form={form} onClose={onClose} title={t('create')} submit={t('createSubmit')}>
      <TextField label={t('displayName')} isRequired autoFocus {...form.field('displayName')} />
      <TextField label={t('email')} type="email" isRequired {...form.field('email')} />
      <Select
        label={t('role')}
        hint={form.values.roles === 'consultant' || form.values.roles === 'coordinator' ? t('unitHint') : t('roleHint')}
        options={roles.map((role) => ({ value: role, label: code(`role.${role}`) }))}
        {...form.field('roles')}
        onChange={(role) => form.set({ roles: role as Role })}
      />
      <DateField label={t('validFrom')} isRequired {...form.field('validFrom')} />
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
    </FormDialog>
  );
}
