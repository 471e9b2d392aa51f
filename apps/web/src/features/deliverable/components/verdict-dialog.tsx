import { VERDICT_OUTCOMES, verdictProblems, type LocalDate, type VerdictOutcome } from '@rssz/domain';
import { useProject, useToday } from '../../../shared/api/session.ts';
import type { DeliverableDetail, Problem, Project } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { RadioGroup } from '../../../shared/ui/radio-group.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useRecordVerdict } from '../api/use-record-verdict.ts';

interface VerdictValues {
  outcome: VerdictOutcome | '';
  asOf: string;
  finding: string;
}

/** Asks for the verdict, the day it looks at and the finding it rests on. */
export function VerdictDialog({ row, onClose }: { row: DeliverableDetail; onClose: () => void }) {
  const t = useText('deliverable');
  const code = useText('code');
  const toast = useToast();
  const record = useRecordVerdict(row.id);
  const project = useProject();
  const today = useToday();
  const form = useForm<VerdictValues>({
    initial: { outcome: '', asOf: today, finding: '' },
    validate: (values) => problemsOf(values, row.id, project, today),
    describe: (problem: Problem) => (problem.field === 'outcome' ? t('verdict.outcomeRequired') : undefined),
    submit: async ({ outcome, asOf, finding }) => {
      if (outcome === '') return;
      await record({ outcome, asOf, finding: finding.trim() });
      toast.show({ text: t('verdict.saved') });
      onClose();
    },
  });
  const outcome = form.field('outcome');
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('verdict.dialogTitle', { code: row.code })}
      submit={t('verdict.save')}
    >
      <RadioGroup
        {...outcome}
        label={t('verdict.outcome')}
        isRequired
        onChange={(value) => outcome.onChange(VERDICT_OUTCOMES.find((one) => one === value) ?? '')}
        options={VERDICT_OUTCOMES.map((value) => ({ value, label: code(`verdictOutcome.${value}`) }))}
      />
      <TextArea
        label={t('verdict.finding')}
        hint={t('verdict.findingHint')}
        isRequired
        maxLength={4000}
        {...form.field('finding')}
      />
      <DateField label={t('verdict.asOf')} isRequired min={project.startsOn} max={today} {...form.field('asOf')} />
    </FormDialog>
  );
}

function problemsOf(values: VerdictValues, deliverableId: string, project: Project, today: string): Problem[] {
  const problems: Problem[] = values.outcome === '' ? [{ code: 'validation.required', field: 'outcome' }] : [];
  if (!/^\d{4}-\d{2}-\d{2}$/.test(values.asOf)) return [...problems, { code: 'date.not-a-date', field: 'asOf' }];
  const period = { startsOn: project.startsOn as LocalDate, endsOn: project.endsOn as LocalDate };
  const draft = {
    deliverableId,
    asOf: values.asOf as LocalDate,
    outcome: values.outcome || ('confirmed' as const),
    finding: values.finding,
  };
  return [...problems, ...verdictProblems(draft, { project: period, today: today as LocalDate })];
}
