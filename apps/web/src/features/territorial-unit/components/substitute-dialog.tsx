import type { UnitAssignment } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useAssignments } from '../api/use-assignments.ts';
import { useCandidates } from '../hooks/use-candidates.ts';

interface SubstituteDialogProps {
  unitId: string;
  assignment: UnitAssignment;
  onClose: () => void;
}

/** Says who stands in for somebody in the unit. */
export function SubstituteDialog({ unitId, assignment, onClose }: SubstituteDialogProps) {
  const t = useText('territory');
  const toast = useToast();
  const { setSubstitute } = useAssignments(unitId);
  const candidates = useCandidates(assignment.role) ?? [];
  const form = useForm({
    initial: { substituteId: assignment.substitute?.id ?? '' },
    submit: async ({ substituteId }) => {
      await setSubstitute(assignment.id, substituteId || null);
      toast.show({ text: t('staff.substituteSaved') });
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      size="s"
      title={t('staff.substituteTitle', { name: assignment.user.displayName })}
      submit={t('staff.substituteSave')}
    >
      <Select
        label={t('staff.substitute')}
        emptyLabel={t('staff.noSubstitute')}
        options={candidates.filter(({ value }) => value !== assignment.user.id)}
        {...form.field('substituteId')}
      />
    </FormDialog>
  );
}
