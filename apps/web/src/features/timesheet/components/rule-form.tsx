import { parseHours } from '@rssz/domain';
import type { TimesheetRule } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormActions } from '../../../shared/ui/form-actions.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { NumberField } from '../../../shared/ui/number-field.tsx';
import part from '../../../shared/ui/part.module.css';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useEmploymentWrites } from '../api/use-employment-writes.ts';
import { useTimesheetRule } from '../api/use-timesheets.ts';
import { hundredthsOf } from '../hooks/employment-draft.ts';

/** How high full-time equivalents may add up and how long a working day is, in this project. */
export function RuleForm() {
  const { data } = useTimesheetRule();
  return data ? <Fields key={data.version} rule={data} /> : null;
}

function Fields({ rule }: { rule: TimesheetRule }) {
  const t = useText('timesheet');
  const format = useFormat();
  const toast = useToast();
  const { setRule } = useEmploymentWrites();
  const form = useForm({
    initial: {
      fteLimitHundredths: format.number(rule.fteLimitHundredths / 100, 2),
      dayMinutes: format.hours(rule.dayMinutes),
    },
    validate: ({ fteLimitHundredths, dayMinutes }) => {
      const limit = hundredthsOf(fteLimitHundredths);
      const isLimit = limit >= 1 && limit <= 200;
      const day = parseHours(dayMinutes);
      const range = { code: 'validation.out-of-range', field: 'fteLimitHundredths', params: { min: '0,01', max: '2' } };
      return [...(isLimit ? [] : [range]), ...(day.ok ? [] : [{ ...day.error, field: 'dayMinutes' }])];
    },
    submit: async ({ fteLimitHundredths, dayMinutes }) => {
      const day = parseHours(dayMinutes);
      const body = { fteLimitHundredths: hundredthsOf(fteLimitHundredths), dayMinutes: day.ok ? day.value : 0 };
      await setRule(rule.version, body);
      toast.show({ text: t('rule.saved') });
    },
  });
  return (
    <Card title={t('rule.title')}>
      <form {...form.props}>
        <FormStack>
          <ErrorSummary {...form.summary} />
          <div className={part.row}>
            <NumberField label={t('rule.limit')} isRequired {...form.field('fteLimitHundredths')} />
            <NumberField label={t('rule.day')} isRequired {...form.field('dayMinutes')} />
          </div>
          <p className={part.quiet}>{t('rule.hint')}</p>
          <FormActions>
            <Button type="submit" isPending={form.isPending} isDisabled={!form.isDirty}>
              {t('rule.save')}
            </Button>
          </FormActions>
        </FormStack>
      </form>
    </Card>
  );
}
