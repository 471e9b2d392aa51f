import { registerFindingText } from '@rssz/messages';
import { waiverProblems, type LocalDate } from '@rssz/domain';
import { useToday } from '../../../shared/api/session.ts';
import type { RegisterFinding } from '../../../shared/api/types.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useTimesheetWrites } from '../api/use-timesheet-writes.ts';

/** The manager lets a finding be, and says why. */
export function WaiveDialog({ finding, onClose }: { finding: RegisterFinding; onClose: () => void }) {
  const t = useText('timesheet');
  const locale = useLocale();
  const toast = useToast();
  const today = useToday();
  const { waive } = useTimesheetWrites();
  const form = useForm({
    initial: { reason: '', waivedOn: today },
    validate: ({ reason, waivedOn }) => {
      if (waivedOn === '') return [{ code: 'date.empty', field: 'waivedOn' }];
      return waiverProblems({ reason, waivedOn: waivedOn as LocalDate }, today as LocalDate).map((one) => ({ ...one }));
    },
    submit: async (values) => {
      await waive(finding, values);
      toast.show({ text: t('findings.waiveSaved') });
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      size="s"
      title={t('findings.waiveTitle')}
      submit={t('findings.waive')}
      lead={registerFindingText(locale, finding)}
    >
      <TextArea
        label={t('findings.reason')}
        hint={t('findings.waiveText')}
        isRequired
        maxLength={2000}
        rows={3}
        {...form.field('reason')}
      />
      <DateField label={t('findings.waivedOn')} isRequired max={today} {...form.field('waivedOn')} />
    </FormDialog>
  );
}
