import { closingProblems, isLocalDate, RESULT_OUTCOMES, type LocalDate, type ResultOutcome } from '@rssz/domain';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useProject, useToday } from '../../../shared/api/session.ts';
import type { DescriptionDetail, ExpectedResult, Problem, ResultClosing } from '../../../shared/api/types.ts';
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
import { useDescriptionWrites } from '../api/use-description-writes.ts';
import { pickedOf } from '../hooks/picked-evidence.ts';

interface CloseResultDialogProps {
  result: ExpectedResult;
  detail: DescriptionDetail;
  /** The closing that is corrected; null for the first one. */
  current: ResultClosing | null;
  onClose: () => void;
}

interface Values {
  outcome: string;
  closedOn: string;
  justification: string;
  evidence: readonly PickedEvidence[];
  correctionReason: string;
}

/** Says how an expected result ended, or corrects it by a new entry with its reason. */
export function CloseResultDialog({ onClose, ...asked }: CloseResultDialogProps) {
  const { result, detail, current } = useAtOpening(asked);
  const t = useText('description');
  const codes = useText('cooperation');
  const project = useProject();
  const today = useToday();
  const form = useClosingForm({ result, detail, current, onClose });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      size="l"
      title={current ? t('closing.correctTitle') : t('closing.title')}
      submit={current ? t('closing.submitCorrection') : t('closing.submit')}
    >
      <p>
        <strong>
          <CzechText>{result.title}</CzechText>
        </strong>
      </p>
      <RadioGroup
        label={t('closing.outcome')}
        isRequired
        options={RESULT_OUTCOMES.map((value) => ({ value, label: codes(`resultOutcome.${value}`) }))}
        {...form.field('outcome')}
      />
      <DateField
        label={t('closing.closedOn')}
        isRequired
        min={project.startsOn}
        max={today}
        {...form.field('closedOn')}
      />
      <TextArea
        label={t('closing.justification')}
        hint={t('closing.justificationHint')}
        isRequired
        maxLength={4000}
        {...form.field('justification')}
      />
      <EvidencePicker
        id={form.controlId('evidence')}
        unitId={detail.unit.id}
        picked={form.values.evidence}
        onChange={(evidence) => form.set({ evidence })}
        error={form.errorOf('evidence')}
      />
      {current ? (
        <TextArea
          label={t('closing.reason')}
          isRequired
          rows={2}
          maxLength={2000}
          {...form.field('correctionReason')}
        />
      ) : null}
    </FormDialog>
  );
}

function useClosingForm({ result, detail, current, onClose }: CloseResultDialogProps) {
  const t = useText('description');
  const toast = useToast();
  const today = useToday();
  const { close, reload } = useDescriptionWrites();
  return useForm<Values>({
    initial: {
      outcome: current?.outcome ?? '',
      closedOn: current?.closedOn ?? today,
      justification: current?.justification ?? '',
      evidence: pickedOf(current?.evidence ?? [], (on) => t('result.evidenceLog', { on })),
      correctionReason: '',
    },
    validate: (values) => problemsOf(values, { result, detail, isClosed: current !== null, today }),
    describe: (problem: Problem) => (problem.code === 'version.stale' ? t('closing.stale') : undefined),
    submit: async (values) => {
      try {
        await close(result.resultKey, {
          outcome: values.outcome as ResultOutcome,
          closedOn: values.closedOn,
          justification: values.justification.trim(),
          evidence: values.evidence.map(({ kind, id }) => ({ kind, id })),
          ...(current ? { correctsId: current.id, correctionReason: values.correctionReason.trim() } : {}),
        });
      } catch (error) {
        if (error instanceof ProblemFailure && error.status === 409) void reload();
        throw error;
      }
      toast.show({ text: current ? t('closing.corrected') : t('closing.done') });
      onClose();
    },
  });
}

/** The rules of the domain, asked before anything is sent. The first day of agreement is the server's to know exactly. */
function problemsOf(
  values: Values,
  context: { result: ExpectedResult; detail: DescriptionDetail; isClosed: boolean; today: string },
): Problem[] {
  const { result, detail, isClosed, today } = context;
  const missing: Problem[] = values.outcome === '' ? [{ code: 'validation.required', field: 'outcome' }] : [];
  const { closedOn } = values;
  if (!isLocalDate(closedOn)) {
    return [...missing, { code: closedOn === '' ? 'date.empty' : 'date.not-a-date', field: 'closedOn' }];
  }
  // An earlier version may have agreed to it before this one did, so the bound is left to the service.
  const agreedOn = detail.previous ? closedOn : (detail.agreedOn as LocalDate | null);
  const draft = { ...values, resultKey: result.resultKey, outcome: values.outcome as ResultOutcome, closedOn };
  return [...missing, ...closingProblems(draft, { today: today as LocalDate, agreedOn, isClosed })];
}
