import { useToday } from '../../../shared/api/session.ts';
import type { UnitAssignment } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { cooperationDayProblem, periodProblem } from '../../../shared/lib/day-problem.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useAssignments } from '../api/use-assignments.ts';

interface EndAssignmentDialogProps {
  unitId: string;
  assignment: UnitAssignment;
  onClose: () => void;
}

/** Asks for the last day of an assignment. */
export function EndAssignmentDialog({ unitId, assignment, onClose }: EndAssignmentDialogProps) {
  const t = useText('unit');
  const toast = useToast();
  const today = useToday();
  const { end } = useAssignments(unitId);
  const form = useForm({
    initial: { validTo: today },
    validate: ({ validTo }) => [
      ...cooperationDayProblem('validTo', validTo, true),
      ...periodProblem('validTo', assignment.validFrom, validTo, 'assignment.period-reversed'),
    ],
    submit: async ({ validTo }) => {
      await end(assignment.id, validTo);
      toast.show({ text: t('assignment.ended') });
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      size="s"
      title={t('assignment.endTitle')}
      submit={t('assignment.endSave')}
      tone="danger"
      lead={t('assignment.endLead', { name: assignment.user.displayName })}
    >
      <DateField label={t('assignment.endOn')} isRequired min={assignment.validFrom} {...form.field('validTo')} />
    </FormDialog>
  );
}
