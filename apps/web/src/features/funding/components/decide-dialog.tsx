import type { Problem } from '@rssz/domain';
import type { CallRef, FundingItem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useFundingWrites } from '../api/use-funding-writes.ts';
import { readAmount } from '../hooks/amount-draft.ts';
import { FundingItemTitle } from './funding-item-title.tsx';

/** What is decided: about a suggested activity, or about a source outside the programme. */
export type Decision =
  | { readonly kind: 'accept' | 'refuse'; readonly item: FundingItem; readonly calls: readonly CallRef[] }
  | { readonly kind: 'other' };

interface DecideDialogProps {
  measureId: string;
  decision: Decision;
  onClose: () => void;
}

/** The first decision about a source. A refusal says why, so that nobody asks again. */
export function DecideDialog({ measureId, decision, onClose }: DecideDialogProps) {
  const t = useText('funding');
  const form = useDecisionForm({ measureId, decision, onClose });
  const title =
    decision.kind === 'other'
      ? t('measure.addOther')
      : t(decision.kind === 'accept' ? 'measure.acceptItem' : 'measure.refuseItem', { code: decision.item.code });
  return (
    <FormDialog form={form} onClose={onClose} title={title} submit={t('form.save')}>
      {decision.kind === 'other' ? (
        <TextField
          label={t('form.other')}
          hint={t('form.otherHint')}
          isRequired
          maxLength={300}
          {...form.field('otherSource')}
        />
      ) : (
        <FundingItemTitle item={decision.item} />
      )}
      {decision.kind === 'accept' && decision.calls.length > 0 ? (
        <Select
          label={t('form.call')}
          emptyLabel={t('form.noCall')}
          options={decision.calls.map(({ id, number, name }) => ({ value: id, label: `${number} ${name}` }))}
          {...form.field('callId')}
        />
      ) : null}
      {decision.kind === 'refuse' ? null : (
        <TextField
          label={t('form.amount')}
          hint={t('form.amountHint')}
          isOptional
          inputMode="numeric"
          suffix={t('form.suffix')}
          {...form.field('amountCrowns')}
        />
      )}
      <TextArea
        label={t('form.reason')}
        isRequired={decision.kind === 'refuse'}
        isOptional={decision.kind !== 'refuse'}
        maxLength={2000}
        rows={3}
        {...form.field('reason')}
      />
    </FormDialog>
  );
}

function useDecisionForm({ measureId, decision, onClose }: DecideDialogProps) {
  const t = useText('funding');
  const toast = useToast();
  const { decide } = useFundingWrites();
  return useForm({
    initial: { otherSource: '', callId: '', amountCrowns: '', reason: '' },
    validate: ({ otherSource, amountCrowns, reason }) => [
      ...required(decision.kind === 'other', otherSource, { code: 'validation.required', field: 'otherSource' }),
      ...readAmount(amountCrowns, 'amountCrowns').problems,
      ...required(decision.kind === 'refuse', reason, { code: 'reason.required', field: 'reason' }),
    ],
    submit: async ({ otherSource, callId, amountCrowns, reason }) => {
      await decide(measureId, {
        decision: decision.kind === 'refuse' ? 'refuse' : 'accept',
        ...(decision.kind === 'other' ? { otherSource } : { itemCode: decision.item.code }),
        callId: callId || null,
        amountCrowns: readAmount(amountCrowns, 'amountCrowns').amount,
        reason: reason.trim() || null,
      });
      toast.show({ text: t('saved') });
      onClose();
    },
  });
}

function required(isNeeded: boolean, text: string, problem: Problem): Problem[] {
  return isNeeded && text.trim() === '' ? [problem] : [];
}
