import { useToday } from '../../../shared/api/session.ts';
import type { UnitAssignment } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useAssignments } from '../api/use-assignments.ts';
import { dayProblem, periodProblem } from '../hooks/day-problem.ts';
import styles from './form.module.css';

interface EndAssignmentDialogProps {
  unitId: string;
  assignment: UnitAssignment;
  onClose: () => void;
}

/** Asks for the last day of an assignment. */
export function EndAssignmentDialog({ unitId, assignment, onClose }: EndAssignmentDialogProps) {
  const t = useText('unit');
  const app = useText('app');
  const toast = useToast();
  const today = useToday();
  const { end } = useAssignments(unitId);
  const form = useForm({
    initial: { validTo: today },
    validate: ({ validTo }) => [
      ...dayProblem('validTo', validTo, true),
      ...periodProblem('validTo', assignment.validFrom, validTo, 'assignment.period-reversed'),
    ],
    submit: async ({ validTo }) => {
      await end(assignment.id, validTo);
      toast.show({ text: t('assignment.ended') });
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="s"
      title={t('assignment.endTitle')}
      footer={
        <>
          <Button type="submit" variant="danger" form={form.id} isPending={form.isPending}>
            {t('assignment.endSave')}
          </Button>
          <Button onPress={onClose}>{app('common.cancel')}</Button>
        </>
      }
    >
      <form {...form.props} className={styles.form}>
        <ErrorSummary {...form.summary} />
        <p className={styles.lead}>{t('assignment.endLead', { name: assignment.user.displayName })}</p>
        <DateField label={t('assignment.endOn')} isRequired min={assignment.validFrom} {...form.field('validTo')} />
      </form>
    </Dialog>
  );
}
