import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { Problem, TerritorialUnitDetail, UnitAssignment } from '../../../shared/api/types.ts';
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

interface CorrectAssignmentDialogProps {
  unit: TerritorialUnitDetail;
  assignment: UnitAssignment;
  onClose: () => void;
}

/** Puts the days of an assignment right. */
export function CorrectAssignmentDialog({ unit, assignment, onClose }: CorrectAssignmentDialogProps) {
  const t = useText('unit');
  const app = useText('app');
  const toast = useToast();
  const { correct, reload } = useAssignments(unit.id);
  const form = useForm({
    initial: { validFrom: assignment.validFrom, validTo: assignment.validTo ?? '' },
    validate: ({ validFrom, validTo }) => [
      ...dayProblem('validFrom', validFrom, true),
      ...dayProblem('validTo', validTo, false),
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
    <Dialog
      isOpen
      onClose={onClose}
      size="s"
      title={t('assignment.correctTitle')}
      footer={
        <>
          <Button type="submit" variant="primary" form={form.id} isPending={form.isPending}>
            {app('common.save')}
          </Button>
          <Button onPress={onClose}>{app('common.cancel')}</Button>
        </>
      }
    >
      <form {...form.props} className={styles.form}>
        <ErrorSummary {...form.summary} />
        <p className={styles.lead}>{t('assignment.correctLead', { name: assignment.user.displayName })}</p>
        <div className={styles.pair}>
          <DateField label={t('assignment.validFrom')} isRequired {...form.field('validFrom')} />
          <DateField label={t('assignment.validTo')} isOptional {...form.field('validTo')} />
        </div>
      </form>
    </Dialog>
  );
}
