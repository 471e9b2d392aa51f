import { useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { TerritorialUnit } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteUnit } from '../api/use-write-unit.ts';
import { changedFields, draftOf, draftProblems, requestOf, type UnitDraft } from '../hooks/unit-draft.ts';
import { useDraftWords } from '../hooks/use-draft-words.ts';
import { UnitConflictDialog } from './unit-conflict-dialog.tsx';
import { UnitFields } from './unit-fields.tsx';

interface Conflict {
  mine: UnitDraft;
  stored: TerritorialUnit;
}

/** Changes the facts of a unit; when somebody else was faster, both versions are laid side by side. */
export function EditUnitDialog({ unit, onClose }: { unit: TerritorialUnit; onClose: () => void }) {
  // The unit behind the dialog may be read again meanwhile; the form keeps comparing with what the person saw.
  const [base] = useState(unit);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  if (conflict) {
    return <UnitConflictDialog base={draftOf(base)} {...conflict} onConflict={setConflict} onClose={onClose} />;
  }
  return <EditForm unit={base} onConflict={setConflict} onClose={onClose} />;
}

interface EditFormProps {
  unit: TerritorialUnit;
  onConflict: (conflict: Conflict) => void;
  onClose: () => void;
}

function EditForm({ unit, onConflict, onClose }: EditFormProps) {
  const t = useText('unit');
  const toast = useToast();
  const { change } = useWriteUnit();
  const words = useDraftWords();
  const form = useForm<UnitDraft>({
    initial: draftOf(unit),
    validate: draftProblems,
    describe: words.problemText,
    submit: async (mine) => {
      const fields = changedFields(draftOf(unit), mine);
      try {
        if (fields.length > 0) await change(unit, requestOf(mine, fields));
      } catch (error) {
        if (!isStale(error)) throw error;
        onConflict({ mine, stored: error.current as TerritorialUnit });
        return;
      }
      toast.show(
        fields.length > 0
          ? { text: t('form.saved', { name: mine.name.trim() }) }
          : { text: t('form.nothingChanged'), tone: 'info' },
      );
      onClose();
    },
  });
  return (
    <FormDialog form={form} onClose={onClose} title={t('form.editTitle')} submit={t('form.save')}>
      <UnitFields unit={unit} values={form.values} field={form.field} />
    </FormDialog>
  );
}

function isStale(error: unknown): error is ProblemFailure {
  return error instanceof ProblemFailure && error.code === 'version.stale' && Boolean(error.current);
}
