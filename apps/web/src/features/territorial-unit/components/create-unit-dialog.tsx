import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteUnit } from '../api/use-write-unit.ts';
import { draftProblems, newDraft, newUnitOf } from '../hooks/unit-draft.ts';
import { useDraftWords } from '../hooks/use-draft-words.ts';
import { UnitFields } from './unit-fields.tsx';

/** Takes a unit into the project; opened from a free place, it offers to take that place. */
export function CreateUnitDialog({ place, onClose }: { place: number | null; onClose: () => void }) {
  const t = useText('unit');
  const toast = useToast();
  const navigate = useNavigate();
  const { create } = useWriteUnit();
  const words = useDraftWords();
  const form = useForm({
    initial: newDraft(place),
    validate: draftProblems,
    describe: words.problemText,
    submit: async (draft) => {
      const unit = await create(newUnitOf(draft));
      toast.show({ text: t('form.created', { name: unit.name }) });
      onClose();
      await navigate({ to: '/uzemni-celky/$id', params: { id: unit.id } as never });
    },
  });
  return (
    <FormDialog form={form} onClose={onClose} title={t('form.createTitle')} submit={t('form.create')}>
      <UnitFields unit={null} values={form.values} field={form.field} />
    </FormDialog>
  );
}
