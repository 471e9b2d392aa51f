import { partProblems } from '@rssz/domain';
import type { DeliverablePart, Problem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAtOpening } from '../../../shared/lib/use-at-opening.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useOwnerOptions } from '../api/use-owner-options.ts';
import { useWriteParts } from '../api/use-parts.ts';
import { useReload } from '../api/use-reload.ts';

interface PartDialogProps {
  deliverableId: string;
  /** Null for a new part. */
  part: DeliverablePart | null;
  onClose: () => void;
}

/** A part as it is planned: its title, who brings it and until when. */
export function PartDialog({ deliverableId, onClose, ...asked }: PartDialogProps) {
  const part = useAtOpening(asked.part);
  const t = useText('part');
  const app = useText('app');
  const toast = useToast();
  const reload = useReload();
  const owners = useOwnerOptions();
  const { add, change } = useWriteParts(deliverableId);
  const form = useForm({
    initial: { title: part?.title ?? '', ownerId: part?.owner?.id ?? '', dueOn: part?.dueOn ?? '' },
    validate: partProblems,
    describe: (problem: Problem) => (problem.code === 'version.stale' ? t('stale') : undefined),
    submit: async ({ title, ownerId, dueOn }) => {
      const body = { title, ownerId: ownerId || null, dueOn: dueOn || null };
      try {
        await (part ? change(part, body) : add(body));
      } catch (error) {
        // What stands now is shown behind the dialog, and is what it opens over the next time.
        await reload();
        throw error;
      }
      toast.show({ text: t('saved') });
      onClose();
    },
  });
  const choices =
    part?.owner && !owners.some(({ value }) => value === part.owner?.id)
      ? [...owners, { value: part.owner.id, label: part.owner.displayName }]
      : owners;
  return (
    <FormDialog form={form} onClose={onClose} title={part ? t('edit') : t('add')} submit={app('common.save')}>
      <TextField label={t('name')} isRequired maxLength={300} {...form.field('title')} />
      <Select label={t('owner')} emptyLabel={t('noOwner')} options={choices} {...form.field('ownerId')} />
      <DateField label={t('dueOn')} isOptional {...form.field('dueOn')} />
    </FormDialog>
  );
}
