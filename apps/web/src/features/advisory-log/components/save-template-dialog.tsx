import { v7 as uuidv7 } from 'uuid';
import type { LogTemplate } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useLogTemplateWrites } from '../api/use-log-templates.ts';
import type { LogFormState } from '../hooks/log-form-state.ts';
import { templateOfForm } from '../hooks/template-form.ts';
import styles from './log-form.module.css';

interface SaveTemplateDialogProps {
  values: LogFormState;
  templates: readonly LogTemplate[];
  onClose: () => void;
}

/** Keeps the form as a template of one's own; the same name replaces it. Templates are removed here too. */
export function SaveTemplateDialog({ values, templates, onClose }: SaveTemplateDialogProps) {
  const t = useText('visit');
  const toast = useToast();
  const { save, remove } = useLogTemplateWrites();
  const form = useForm({
    initial: { name: '' },
    validate: ({ name }) => (name.trim() === '' ? [{ code: 'validation.required', field: 'name' }] : []),
    submit: async ({ name }) => {
      const known = templates.find((one) => one.name === name.trim());
      await save(known?.id ?? uuidv7(), { name: name.trim(), content: templateOfForm(values) });
      toast.show({ text: t('start.saved', { name: name.trim() }) });
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      size="s"
      title={t('start.saveTitle')}
      submit={t('start.saveSubmit')}
      lead={t('start.saveLead')}
    >
      <TextField
        {...form.field('name')}
        label={t('start.name')}
        hint={t('start.nameHint')}
        maxLength={100}
        isRequired
      />
      {templates.length > 0 ? (
        <div>
          <p className={styles.text}>{t('start.manage')}</p>
          <ul className={styles.list}>
            {templates.map(({ id, name }) => (
              <li key={id} className={styles.template}>
                <CzechText>{name}</CzechText>
                <IconButton
                  icon="trash"
                  size="s"
                  label={t('start.remove', { name })}
                  onPress={() => void remove(id).then(() => toast.show({ text: t('start.removed', { name }) }))}
                />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </FormDialog>
  );
}
