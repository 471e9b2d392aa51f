import type { UnitAssignment } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useAssignments } from '../api/use-assignments.ts';
import { useCandidates } from '../hooks/use-candidates.ts';
import styles from './form.module.css';

interface SubstituteDialogProps {
  unitId: string;
  assignment: UnitAssignment;
  onClose: () => void;
}

/** Says who stands in for somebody in the unit. */
export function SubstituteDialog({ unitId, assignment, onClose }: SubstituteDialogProps) {
  const t = useText('territory');
  const app = useText('app');
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
    <Dialog
      isOpen
      onClose={onClose}
      size="s"
      title={t('staff.substituteTitle', { name: assignment.user.displayName })}
      footer={
        <>
          <Button type="submit" variant="primary" form={form.id} isPending={form.isPending}>
            {t('staff.substituteSave')}
          </Button>
          <Button onPress={onClose}>{app('common.cancel')}</Button>
        </>
      }
    >
      <form {...form.props} className={styles.form}>
        <ErrorSummary {...form.summary} />
        <Select
          label={t('staff.substitute')}
          emptyLabel={t('staff.noSubstitute')}
          options={candidates.filter(({ value }) => value !== assignment.user.id)}
          {...form.field('substituteId')}
        />
      </form>
    </Dialog>
  );
}
