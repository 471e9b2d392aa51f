import { useNavigate } from '@tanstack/react-router';
import type { CriteriaCatalogue } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useTranslated } from '../../../shared/i18n/use-translated.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
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
  const app = useText('app');
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
    <Dialog
      isOpen
      onClose={onClose}
      title={t('create.title')}
      footer={
        <>
          <Button type="submit" variant="primary" form={form.id} isPending={form.isPending}>
            {t('create.save')}
          </Button>
          <Button onPress={onClose}>{app('common.cancel')}</Button>
        </>
      }
    >
      <form {...form.props}>
        <FormStack>
          <ErrorSummary {...form.summary} />
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
        </FormStack>
      </form>
    </Dialog>
  );
}
