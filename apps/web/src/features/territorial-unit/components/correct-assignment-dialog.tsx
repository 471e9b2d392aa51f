import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { Problem, TerritorialUnitDetail, UnitAssignment } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { cooperationDayProblem, periodProblem } from '../../../shared/lib/day-problem.ts';
import { useAtOpening } from '../../../shared/lib/use-at-opening.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useAssignments } from '../api/use-assignments.ts';
import styles from './form.module.css';

interface CorrectAssignmentDialogProps {
  unit: TerritorialUnitDetail;
  assignment: UnitAssignment;
  onClose: () => void;
}

/** Puts the days of an assignment right. */
export function CorrectAssignmentDialog({ onClose, ...asked }: CorrectAssignmentDialogProps) {
  const { unit, assignment } = useAtOpening(asked);
  const t = useText('unit');
  const app = useText('app');
  const toast = useToast();
  const { correct, reload } = useAssignments(unit.id);
  const form = useForm({
    initial: { validFrom: assignment.validFrom, validTo: assignment.validTo ?? '' },
    validate: ({ validFrom, validTo }) => [
      ...cooperationDayProblem('validFrom', validFrom, true),
      ...cooperationDayProblem('validTo', validTo, false),
      ...periodProblem('validTo', validFrom, validTo, 'assignment.period-reversed'),
    ],
    describe: (problem: Problem) => (problem.code === 'version.stale' ? t('assignment.correctStale') : undefined),
    submit: async ({ validFrom, validTo }) => {
      try {
        await correct(assignment.id, unit.version, { validFrom, validTo: validTo || null });
      } catch (error) {
        if (error instanceof ProblemFailure && error.code === 'version.stale') await reload();
        throw error;
      }
      toast.show({ text: t('assignment.corrected') });
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      size="s"
      title={t('assignment.correctTitle')}
      submit={app('common.save')}
      lead={t('assignment.correctLead', { name: assignment.user.displayName })}
    >
      <div className={styles.pair}>
        <DateField label={t('assignment.validFrom')} isRequired {...form.field('validFrom')} />
        <DateField label={t('assignment.validTo')} isOptional {...form.field('validTo')} />
      </div>
    </FormDialog>
  );
}
