import type { Deliverable } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { FieldConflictDialog } from '../../../shared/ui/field-conflict-dialog.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useChangeDeliverable } from '../api/use-change-deliverable.ts';
import { useReload } from '../api/use-reload.ts';
import { conflictingFields, draftOf, patchOf, type DeliverableDraft } from '../hooks/edit-draft.ts';
import { useDraftText } from '../hooks/use-draft-text.ts';

interface ConflictDialogProps {
  /** What the person saw when the form opened. */
  base: DeliverableDraft;
  mine: DeliverableDraft;
  /** The row as it is stored now. */
  stored: Deliverable;
  onConflict: (conflict: { mine: DeliverableDraft; stored: Deliverable }) => void;
  onClose: () => void;
}

/** Two people changed one document: field by field, whose value stands. Nothing is overwritten silently. */
export function ConflictDialog({ base, mine, stored, onConflict, onClose }: ConflictDialogProps) {
  const t = useText('deliverable');
  const toast = useToast();
  const change = useChangeDeliverable(stored.id);
  const reload = useReload();
  const { fieldName, valueText } = useDraftText(stored);
  const theirs = draftOf(stored);
  return (
    <FieldConflictDialog
      title={t('conflictTitle', { code: stored.code })}
      fields={conflictingFields(base, mine, theirs).map((field) => ({
        field,
        label: fieldName(field),
        mine: valueText(field, mine),
        theirs: valueText(field, theirs),
      }))}
      onSave={async (fields) => {
        await change(stored.version, patchOf(mine, fields));
        toast.show({ text: t('edit.saved', { code: stored.code }) });
      }}
      onStale={(current) => onConflict({ mine, stored: current as Deliverable })}
      onDiscard={() => {
        onClose();
        void reload();
      }}
      onClose={onClose}
    />
  );
}
