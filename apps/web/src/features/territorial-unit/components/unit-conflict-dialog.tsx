import type { TerritorialUnit } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { FieldConflictDialog } from '../../../shared/ui/field-conflict-dialog.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteUnit } from '../api/use-write-unit.ts';
import { conflictingFields, draftOf, requestOf, type UnitDraft } from '../hooks/unit-draft.ts';
import { useDraftWords } from '../hooks/use-draft-words.ts';

interface UnitConflictDialogProps {
  /** What the person saw when the form opened. */
  base: UnitDraft;
  mine: UnitDraft;
  /** The unit as it is stored now. */
  stored: TerritorialUnit;
  onConflict: (conflict: { mine: UnitDraft; stored: TerritorialUnit }) => void;
  onClose: () => void;
}

/** Two people changed one unit: field by field, whose value stands. Nothing is overwritten silently. */
export function UnitConflictDialog({ base, mine, stored, onConflict, onClose }: UnitConflictDialogProps) {
  const t = useText('unit');
  const toast = useToast();
  const words = useDraftWords();
  const { change } = useWriteUnit();
  const theirs = draftOf(stored);
  return (
    <FieldConflictDialog
      title={t('conflictTitle')}
      fields={conflictingFields(base, mine, theirs).map((field) => ({
        field,
        label: words.fieldName(field),
        mine: words.valueText(field, mine),
        theirs: words.valueText(field, theirs),
      }))}
      onSave={async (fields) => {
        await change(stored, requestOf(mine, fields));
        toast.show({ text: t('form.saved', { name: stored.name }) });
      }}
      onStale={(current) => onConflict({ mine, stored: current as TerritorialUnit })}
      onClose={onClose}
    />
  );
}
