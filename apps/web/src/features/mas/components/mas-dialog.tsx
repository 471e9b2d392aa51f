import { useNavigate } from '@tanstack/react-router';
import type { MasDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteMas } from '../api/use-write-mas.ts';
import { masDraftOf, masDraftProblems, masRequestOf, type MasDraft } from '../hooks/mas-draft.ts';
import { MasFields } from './mas-fields.tsx';

/** A new group, or a change over the version that was seen when the window opened. */
export function MasDialog({ mas, onClose }: { mas: MasDetail | null; onClose: () => void }) {
  const t = useText('mas');
  const toast = useToast();
  const navigate = useNavigate();
  const { create, change } = useWriteMas();
  const form = useForm<MasDraft>({
    initial: masDraftOf(mas),
    validate: masDraftProblems,
    submit: async (draft) => {
      const stored = await (mas ? change(mas, masRequestOf(draft)) : create(masRequestOf(draft)));
      toast.show({ text: t(mas ? 'form.saved' : 'form.created', { name: stored.name }) });
      onClose();
      if (!mas) await navigate({ to: '/mas/$id', params: { id: stored.id } as never });
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      placement="panel"
      size="l"
      title={t(mas ? 'form.editTitle' : 'form.addTitle')}
      submit={t(mas ? 'form.save' : 'form.create')}
    >
      <MasFields field={form.field} />
    </FormDialog>
  );
}
