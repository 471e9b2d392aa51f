import { VERDICT_OUTCOMES, verdictProblems, type LocalDate, type Period, type VerdictOutcome } from '@rssz/domain';
import { useProject, useToday } from '../../../shared/api/session.ts';
import type { Indicator, Problem } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormActions } from '../../../shared/ui/form-actions.tsx';
import { RadioGroup } from '../../../shared/ui/radio-group.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useRecordVerdict } from '../api/use-indicator-writes.ts';
import styles from './verdicts.module.css';

/** A verdict on the value of the day shown, with the finding it rests on. */
export function VerdictForm({ indicator, onDone }: { indicator: Indicator; onDone: () => void }) {
  const t = useText('indicator');
  const codeText = useText('code');
  const format = useFormat();
  const toast = useToast();
  const today = useToday() as LocalDate;
  const { startsOn, endsOn } = useProject();
  const period = { startsOn, endsOn } as Period;
  const record = useRecordVerdict();
  const { asOf, code } = indicator;
  const draftOf = (outcome: string, finding: string) => ({
    indicator: code,
    asOf: asOf as LocalDate,
    outcome: outcome as VerdictOutcome,
    finding: finding.trim(),
  });
  const form = useForm({
    initial: { outcome: '', finding: '' },
    describe: ({ code: problem, field }) =>
      problem === 'validation.required' && field === 'outcome' ? t('verdict.outcomeRequired') : undefined,
    validate: ({ outcome, finding }): Problem[] => [
      ...(outcome === '' ? [{ code: 'validation.required', field: 'outcome' }] : []),
      ...(verdictProblems(draftOf(outcome, finding), { project: period, today }) as Problem[]),
    ],
    submit: async ({ outcome, finding }) => {
      await record.mutateAsync(draftOf(outcome, finding));
      toast.show({ text: t('verdict.saved') });
      onDone();
    },
  });
  return (
    <Card title={t('verdict.formTitle', { date: format.date(asOf) })}>
      <form {...form.props} className={styles.form}>
        <ErrorSummary {...form.summary} />
        <p className={styles.value}>
          {t('verdict.value', { value: format.number(indicator.value), target: format.number(indicator.target) })}
        </p>
        <RadioGroup
          {...form.field('outcome')}
          label={t('verdict.outcomeLabel')}
          options={VERDICT_OUTCOMES.map((outcome) => ({
            value: outcome,
            label: codeText(`verdictOutcome.${outcome}`),
          }))}
        />
        <TextArea
          {...form.field('finding')}
          label={t('verdict.finding')}
          hint={t('verdict.findingHint')}
          rows={4}
          maxLength={4000}
          isRequired
        />
        <FormActions>
          <Button type="submit" variant="primary" isPending={form.isPending}>
            {t('verdict.save')}
          </Button>
          <Button variant="quiet" onPress={onDone}>
            {t('verdict.cancel')}
          </Button>
        </FormActions>
      </form>
    </Card>
  );
}
