import type { SheetField } from '@rssz/domain';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { LikelyDuplicate, MergeRehearsal, Participant } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { useMissingFields } from '../../../shared/lib/use-missing-fields.ts';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { FieldFrame } from '../../../shared/ui/field.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useMergeParticipants, useMergeRehearsal } from '../api/use-merge.ts';
import { useFieldName } from '../hooks/use-field-name.ts';

interface MergeDialogProps {
  kept: Participant;
  removed: LikelyDuplicate;
  onClose: () => void;
}

/** What making two records one would do, which of the differing fields to take, and why. */
export function MergeDialog({ kept, removed, onClose }: MergeDialogProps) {
  const t = useText('sheet');
  const toast = useToast();
  const nameOf = useFieldName();
  const rehearsal = useMergeRehearsal(kept.id, removed.id);
  const merge = useMergeParticipants(kept);
  const codes = { kept: kept.code, removed: removed.code };
  const form = useForm({
    initial: { takeRemoved: [] as SheetField[], reason: '' },
    describe: ({ code }) => (code === 'version.stale' ? t('merge.stale') : undefined),
    validate: ({ reason }) => (reason.trim() === '' ? [{ code: 'reason.required', field: 'reason' }] : []),
    submit: async ({ takeRemoved, reason }) => {
      if (!rehearsal.data) throw new ProblemFailure(409, { code: 'version.stale' });
      const { removedVersion } = rehearsal.data;
      await merge.mutateAsync({ removedId: removed.id, removedVersion, takeRemoved, reason: reason.trim() });
      toast.show({ text: t('merge.done') });
      onClose();
    },
  });
  const { takeRemoved } = form.values;
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('merge.title', codes)}
      lead={t('merge.lead', codes)}
      submit={t('merge.confirm')}
      tone="danger"
      isSubmitDisabled={!rehearsal.data}
    >
      {rehearsal.isError ? (
        <ErrorState error={rehearsal.error} onRetry={() => void rehearsal.refetch()} />
      ) : rehearsal.data ? (
        <Outcome rehearsal={rehearsal.data} />
      ) : (
        <Skeleton lines={3} />
      )}
      {rehearsal.data && rehearsal.data.conflicts.length > 0 ? (
        <FieldFrame
          id={form.controlId('takeRemoved')}
          label={t('merge.conflicts')}
          hint={t('merge.conflictsHint', { removed: removed.code })}
          as="group"
        >
          {rehearsal.data.conflicts.map((field) => (
            <Checkbox
              key={field}
              label={nameOf(field)}
              isSelected={takeRemoved.includes(field)}
              onChange={(isOn) =>
                form.set({
                  takeRemoved: isOn ? [...takeRemoved, field] : takeRemoved.filter((one) => one !== field),
                })
              }
            />
          ))}
        </FieldFrame>
      ) : null}
      <TextField {...form.field('reason')} label={t('merge.reason')} maxLength={500} isRequired />
    </FormDialog>
  );
}

/** What moves, what both have, and how many hours the person has then. */
function Outcome({ rehearsal }: { rehearsal: MergeRehearsal }) {
  const t = useText('sheet');
  const format = useFormat();
  const names = useMissingFields();
  const { movedLogs, sharedLogs, minutesBefore, minutesAfter, taken } = rehearsal;
  return (
    <ul>
      <li>{t('merge.moved', { number: movedLogs })}</li>
      {sharedLogs > 0 ? <li>{t('merge.shared', { number: sharedLogs })}</li> : null}
      <li>{t('merge.hours', { before: format.hoursUnit(minutesBefore), after: format.hoursUnit(minutesAfter) })}</li>
      {taken.length > 0 ? <li>{t('merge.taken', { fields: names(taken) })}</li> : null}
    </ul>
  );
}
