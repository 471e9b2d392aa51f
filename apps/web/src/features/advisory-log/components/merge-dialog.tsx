import type { AdvisoryLog, AdvisoryLogDetail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useVisitActs } from '../api/use-visit-acts.ts';
import conflict from './log-conflict.module.css';

interface MergeDialogProps {
  log: AdvisoryLogDetail;
  other: AdvisoryLog;
  onClose: () => void;
}

/** Both logs side by side, what becomes of them, and the reason that their history will show. */
export function MergeDialog({ log, other, onClose }: MergeDialogProps) {
  const t = useText('visit');
  const toast = useToast();
  const format = useFormat();
  const { merge } = useVisitActs(log);
  const form = useForm({
    initial: { reason: t('same.reasonDefault') },
    validate: ({ reason }) => (reason.trim() === '' ? [{ code: 'reason.required', field: 'reason' }] : []),
    submit: async ({ reason }) => {
      await merge(other, reason.trim());
      toast.show({ text: t('same.done') });
      onClose();
    },
  });
  const people = ({ attendees }: AdvisoryLog): string =>
    attendees.map(({ name, minutes }) => `${name} ${format.hoursUnit(minutes)}`).join(', ');
  const rows = [
    { name: t('same.author'), values: [log.author.displayName, other.author.displayName] },
    { name: t('same.duration'), values: [format.hoursUnit(log.minutes), format.hoursUnit(other.minutes)] },
    { name: t('same.attendees'), values: [people(log), people(other)] },
    { name: t('same.note'), values: [log.note, other.note] },
  ];
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('same.mergeTitle')}
      submit={t('same.submit')}
      lead={t('same.mergeLead')}
    >
      <table className={conflict.table}>
        <caption className="visually-hidden">{t('same.mergeTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('same.field')}</th>
            <th scope="col">{t('same.mine')}</th>
            <th scope="col">{t('same.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, values: [mine, theirs] }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <CzechText>{mine}</CzechText>
              </td>
              <td>
                <CzechText>{theirs}</CzechText>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <TextField {...form.field('reason')} label={t('same.reason')} maxLength={1000} isRequired />
    </FormDialog>
  );
}
