import { WRITTEN_KINDS, type WrittenKind } from '@rssz/domain';
import { useToday } from '../../../shared/api/session.ts';
import type { TimesheetDetail, WorkHours } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { useKeyActivityOptions } from '../../../shared/lib/use-key-activity-names.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { NumberField } from '../../../shared/ui/number-field.tsx';
import part from '../../../shared/ui/part.module.css';
import { Select } from '../../../shared/ui/select.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useTimesheetWrites } from '../api/use-timesheet-writes.ts';
import { hoursForm, hoursFormProblems, hoursRequest } from '../hooks/hours-draft.ts';
import { daysOfMonth } from '../hooks/months.ts';

interface HoursDialogProps {
  sheet: TimesheetDetail;
  stored?: WorkHours;
  onClose: () => void;
}

/** Writes hours on a day or on the working days of a stretch, or changes those of one day. */
export function HoursDialog({ sheet, stored, onClose }: HoursDialogProps) {
  const t = useText('timesheet');
  const activities = useKeyActivityOptions();
  const form = useHoursForm({ sheet, ...(stored ? { stored } : {}), onClose });
  const isDescribed = form.values.kind === 'project';
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={stored ? t('hours.editTitle') : t('hours.addTitle')}
      submit={stored ? t('hours.saveChange') : t('hours.save')}
    >
      <Select
        label={t('hours.kind')}
        isRequired
        options={WRITTEN_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        {...form.field('kind')}
        onChange={(kind) => form.set({ kind: kind as WrittenKind })}
      />
      <div className={part.row}>
        <DateField label={t('hours.from')} isRequired {...form.field('from')} />
        {stored ? null : <DateField label={t('hours.to')} hint={t('hours.toHint')} isOptional {...form.field('to')} />}
      </div>
      <NumberField
        label={t('hours.minutes')}
        hint={t('hours.minutesHint')}
        isRequired
        suffix="h"
        {...form.field('minutes')}
      />
      {isDescribed ? (
        <>
          <TextField
            label={t('hours.group')}
            hint={t('hours.groupHint')}
            isRequired
            maxLength={200}
            {...form.field('activityGroup')}
          />
          <Select
            label={t('hours.keyActivity')}
            isOptional
            emptyLabel={t('hours.noActivity')}
            options={activities}
            {...form.field('keyActivity')}
          />
        </>
      ) : (
        <p className={part.quiet}>{t('hours.totalsOnly')}</p>
      )}
    </FormDialog>
  );
}

function useHoursForm({ sheet, stored, onClose }: HoursDialogProps) {
  const t = useText('timesheet');
  const toast = useToast();
  const today = useToday();
  const format = useFormat();
  const { writeHours, changeHours } = useTimesheetWrites();
  const { first, last } = daysOfMonth(sheet.month);
  const day = today < first ? first : today > last ? last : today;
  return useForm({
    initial: hoursForm(day, stored, stored ? format.hours(stored.minutes) : ''),
    validate: (values) => hoursFormProblems(values, today),
    submit: async (values) => {
      const body = hoursRequest(values);
      await (stored ? changeHours(stored, body) : writeHours({ ...body, personId: sheet.person.id }));
      toast.show({ text: t('hours.saved') });
      onClose();
    },
  });
}
