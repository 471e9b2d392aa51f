import { useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { Deliverable, DeliverableDetail, Problem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useChangeDeliverable } from '../api/use-change-deliverable.ts';
import { changedFields, draftOf, draftProblems, patchOf, type DeliverableDraft } from '../hooks/edit-draft.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { EditFields } from './edit-fields.tsx';

interface Conflict {
  mine: DeliverableDraft;
  stored: Deliverable;
}

/** Changes the plan of a document; when somebody else was faster, both versions are laid side by side. */
export function EditDialog({ row, onClose }: { row: DeliverableDetail; onClose: () => void }) {
  const [conflict, setConflict] = useState<Conflict | null>(null);
  // The row behind the dialog is read again after a conflict; the form keeps comparing with what the person saw.
  const [base] = useState(row);
  if (conflict) return <ConflictDialog base={draftOf(base)} {...conflict} onConflict={setConflict} onClose={onClose} />;
  return <EditForm row={base} onConflict={setConflict} onClose={onClose} />;
}

interface EditFormProps {
  row: Deliverable;
  onConflict: (conflict: Conflict) => void;
  onClose: () => void;
}

function EditForm({ row, onConflict, onClose }: EditFormProps) {
  const t = useText('deliverable');
  const toast = useToast();
  const change = useChangeDeliverable(row.id);
  const form = useForm<DeliverableDraft>({
    initial: draftOf(row),
    validate: draftProblems,
    describe: (problem: Problem) => (problem.field === 'year' ? t('edit.yearInvalid') : undefined),
    submit: async (mine) => {
      const fields = changedFields(draftOf(row), mine);
      try {
        if (fields.length > 0) await change(row.version, patchOf(mine, fields));
      } catch (error) {
        if (!isStale(error)) throw error;
        onConflict({ mine, stored: error.current as Deliverable });
        return;
      }
      toast.show(
        fields.length > 0
          ? { text: t('edit.saved', { code: row.code }) }
          : { text: t('edit.nothingChanged'), tone: 'info' },
      );
      onClose();
    },
  });
  return (
    <FormDialog form={form} onClose={onClose} title={t('edit.title', { code: row.code })} submit={t('edit.save')}>
      <EditFields row={row} field={form.field} />
    </FormDialog>
  );
}

function isStale(error: unknown): error is ProblemFailure {
  return error instanceof ProblemFailure && error.code === 'version.stale' && Boolean(error.current);
}
