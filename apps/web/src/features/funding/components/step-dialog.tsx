import { sourceRule, type Problem, type SourceStep } from '@rssz/domain';
import { useToday } from '../../../shared/api/session.ts';
import type { CallRef, MeasureSource } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useFundingWrites } from '../api/use-funding-writes.ts';
import { amountText, readAmount } from '../hooks/amount-draft.ts';

interface StepDialogProps {
  measureId: string;
  source: MeasureSource;
  kind: SourceStep;
  calls: readonly CallRef[];
  onClose: () => void;
}

/** Steps that say something of the money. */
const withMoney: readonly SourceStep[] = ['change', 'apply', 'grant'];

/** A further step of a source: an application, a grant, a refusal, what was wrong. */
export function StepDialog({ measureId, source, kind, calls, onClose }: StepDialogProps) {
  const t = useText('funding');
  const form = useStepForm({ measureId, source, kind, onClose });
  const { needsReason } = sourceRule(kind);
  const isMoney = withMoney.includes(kind);
  const isApplication = kind === 'apply' || kind === 'change';
  const options = callOptions(source.call, calls);
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t(`step.${kind}`)}
      submit={t('form.save')}
      tone={kind === 'refuse' || kind === 'reject' || kind === 'withdraw' ? 'danger' : undefined}
    >
      {source.item && isApplication ? (
        <Select
          label={t('form.call')}
          hint={t('form.callHint', { objective: source.item.objectiveCode })}
          emptyLabel={t('form.noCall')}
          isRequired={kind === 'apply'}
          options={options}
          {...form.field('callId')}
        />
      ) : null}
      {isMoney ? (
        <TextField
          label={t('form.amount')}
          hint={t('form.amountHint')}
          isRequired={kind !== 'change'}
          inputMode="numeric"
          suffix={t('form.suffix')}
          {...form.field('amountCrowns')}
        />
      ) : null}
      {source.item && isMoney ? (
        <TextField
          label={t('form.number')}
          hint={t('form.numberHint')}
          isOptional
          maxLength={60}
          {...form.field('registrationNumber')}
        />
      ) : null}
      <DateField label={t('form.on')} isRequired {...form.field('on')} />
      <TextArea
        label={t('form.reason')}
        isRequired={needsReason}
        isOptional={!needsReason}
        maxLength={2000}
        rows={3}
        {...form.field('reason')}
      />
    </FormDialog>
  );
}

function callOptions(own: CallRef | null, calls: readonly CallRef[]) {
  const all = own && !calls.some(({ id }) => id === own.id) ? [own, ...calls] : calls;
  return all.map(({ id, number, name }) => ({ value: id, label: `${number} ${name}` }));
}

function useStepForm({ measureId, source, kind, onClose }: Omit<StepDialogProps, 'calls'>) {
  const t = useText('funding');
  const toast = useToast();
  const today = useToday();
  const { step } = useFundingWrites();
  const { needsReason } = sourceRule(kind);
  return useForm({
    initial: {
      callId: source.call?.id ?? '',
      amountCrowns: amountText(source.amountCrowns),
      registrationNumber: source.registrationNumber ?? '',
      on: today,
      reason: '',
    },
    validate: ({ amountCrowns, reason, on }) => [
      ...readAmount(amountCrowns, 'amountCrowns').problems,
      ...(on === '' ? [{ code: 'validation.required', field: 'on' } satisfies Problem] : []),
      ...(needsReason && reason.trim() === '' ? [{ code: 'reason.required', field: 'reason' } satisfies Problem] : []),
    ],
    submit: async ({ callId, amountCrowns, registrationNumber, on, reason }) => {
      const money = {
        callId: callId || null,
        amountCrowns: readAmount(amountCrowns, 'amountCrowns').amount,
        registrationNumber: registrationNumber.trim() || null,
      };
      await step(measureId, source, {
        kind,
        on,
        reason: reason.trim() || null,
        ...(withMoney.includes(kind) ? money : {}),
      });
      toast.show({ text: t('saved') });
      onClose();
    },
  });
}
