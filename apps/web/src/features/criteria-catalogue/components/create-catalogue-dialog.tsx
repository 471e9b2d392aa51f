import { useNavigate } from '@tanstack/react-router';
import type { CriteriaCatalogue } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useTranslated } from '../../../shared/i18n/use-translated.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteCatalogue } from '../api/use-write-catalogue.ts';

interface CreateCatalogueDialogProps {
  versions: readonly CriteriaCatalogue[];
  onClose: () => void;
}

/** Starts a draft, empty or as a copy of a version. */
export function CreateCatalogueDialog({ versions, onClose }: CreateCatalogueDialogProps) {
  const t = useText('criteria');
  const translated = useTranslated();
  const toast = useToast();
  const navigate = useNavigate();
  const { create } = useWriteCatalogue();
  const source = versions.find(({ state }) => state === 'in-force');
  const form = useForm({
    initial: { title: '', copyOf: source?.id ?? '' },
    validate: ({ title }) => (title.trim() === '' ? [{ code: 'validation.required', field: 'title' }] : []),
    submit: async ({ title, copyOf }) => {
      const made = await create({ title, copyOf: copyOf || null });
      toast.show({ text: t('create.saved', { number: made.number }) });
      onClose();
      await navigate({ to: '/kriteria/$id/upravit', params: { id: made.id } } as never);
    },
  });
  return (
    <FormDialog form={form} onClose={onClose} title={t('create.title')} submit={t('create.save')}>
      <TextField label={t('create.name')} isRequired maxLength={300} {...form.field('title')} />
      <Select
        label={t('create.copyOf')}
        hint={t('create.copyHint')}
        emptyLabel={t('create.copyNone')}
        options={versions.map(({ id, number, title, titleEn }) => ({
          value: id,
          label: `${t('list.number', { number })}: ${translated({ cs: title, en: titleEn }).text}`,
        }))}
        {...form.field('copyOf')}
      />
    </FormDialog>
  );
}
