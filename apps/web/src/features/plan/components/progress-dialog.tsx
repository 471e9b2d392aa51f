import { isLocalDate, MEASURE_STATES, progressProblems, type LocalDate, type MeasureState } from '@rssz/domain';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useToday } from '../../../shared/api/session.ts';
import type { MeasureDetail, Problem } from '../../../shared/api/types.ts';
import { EvidencePicker, type PickedEvidence } from '../../../shared/evidence/evidence-picker.tsx';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAtOpening } from '../../../shared/lib/use-at-opening.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { RadioGroup } from '../../../shared/ui/radio-group.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { usePlanWrites } from '../api/use-plan-writes.ts';

interface Values {
  state: string;
  on: string;
  note: string;
  postponedTo: string;
  evidence: readonly PickedEvidence[];
}

/** Says how the measure goes from a day on. */
export function ProgressDialog({ onClose, ...asked }: { measure: MeasureDetail; onClose: () => void }) {
  const { measure } = useAtOpening(asked);
  const t = useText('plan');
  const today = useToday();
  const form = useProgressForm(measure, onClose);
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      size="l"
      title={t('progress.record')}
      submit={t('progress.submit')}
      lead={<CzechText>{measure.title}</CzechText>}
    >
      <RadioGroup
        label={t('progress.state')}
        isRequired
        options={MEASURE_STATES.map((value) => ({ value, label: t(`code.measureState.${value}`) }))}
        {...form.field('state')}
      />
      <DateField label={t('progress.on')} isRequired max={today} {...form.field('on')} />
      {form.values.state === 'postponed' ? (
        <DateField
          label={t('progress.postponedTo')}
          hint={t('progress.postponedHint')}
          {...form.field('postponedTo')}
        />
      ) : null}
      <TextArea label={t('progress.note')} hint={t('progress.noteHint')} maxLength={2000} {...form.field('note')} />
      <EvidencePicker
        id={form.controlId('evidence')}
        unitId={measure.unit.id}
        picked={form.values.evidence}
        onChange={(evidence) => form.set({ evidence })}
        error={form.errorOf('evidence')}
      />
    </FormDialog>
  );
}

function useProgressForm(measure: MeasureDetail, onClose: () => void) {
  const t = useText('plan');
  const toast = useToast();
  const today = useToday();
  const { record, reload } = usePlanWrites();
  const last = measure.progress[0];
  return useForm<Values>({
    initial: { state: '', on: today, note: '', postponedTo: '', evidence: [] },
    validate: (values) => problemsOf(values, measure, today),
    describe: (problem: Problem) => (problem.code === 'version.stale' ? t('progress.stale') : undefined),
    submit: async ({ state, on, note, postponedTo, evidence }) => {
      try {
        await record(measure.measureId, {
          state: state as MeasureState,
          on,
          note: note.trim(),
          postponedTo: state === 'postponed' && postponedTo !== '' ? postponedTo : null,
          evidence: evidence.map(({ kind, id }) => ({ kind, id })),
          ...(last ? { followsId: last.id } : {}),
        });
      } catch (error) {
        if (error instanceof ProblemFailure && error.status === 409) void reload();
        throw error;
      }
      toast.show({ text: t('progress.done') });
      onClose();
    },
  });
}

/** The rules of the domain, asked before anything is sent. */
function problemsOf(values: Values, { progress, planState }: MeasureDetail, today: string): Problem[] {
  const { state, on, postponedTo } = values;
  const missing: Problem[] = state === '' ? [{ code: 'validation.required', field: 'state' }] : [];
  if (!isLocalDate(on)) return [...missing, { code: on === '' ? 'date.empty' : 'date.not-a-date', field: 'on' }];
  const isPostponed = state === 'postponed' && postponedTo !== '';
  if (isPostponed && !isLocalDate(postponedTo)) return [...missing, { code: 'date.not-a-date', field: 'postponedTo' }];
  if (missing.length > 0) return missing;
  const last = progress[0];
  const draft = {
    ...values,
    state: state as MeasureState,
    on,
    postponedTo: isPostponed ? (postponedTo as LocalDate) : null,
  };
  return progressProblems(draft, {
    today: today as LocalDate,
    isInForce: planState === 'approved',
    last: last ? { state: last.state, on: last.on as LocalDate } : null,
  });
}
