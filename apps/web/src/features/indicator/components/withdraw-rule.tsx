import { useState } from 'react';
import type { RuleRehearsal } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useRuleWrites, useWithdrawalRehearsal } from '../api/use-counting-rules.ts';
import { reasonProblems } from '../hooks/reason-problems.ts';
import { Rehearsal } from './rehearsal.tsx';
import { freshRehearsal } from './save-rule.tsx';

/** A version that should not have been is withdrawn with a reason, after what that changes was seen. */
export function WithdrawRule({ number, onClose }: { number: number; onClose: () => void }) {
  const t = useText('counting');
  const format = useFormat();
  const toast = useToast();
  const { withdraw } = useRuleWrites();
  const first = useWithdrawalRehearsal(number);
  const [fresh, setFresh] = useState<RuleRehearsal | null>(null);
  const rehearsal = fresh ?? first.data;
  const form = useForm({
    initial: { reason: '' },
    validate: reasonProblems,
    submit: async ({ reason }) => {
      try {
        await withdraw.mutateAsync({ number, reason: reason.trim(), rehearsal: rehearsal?.token ?? '' });
      } catch (error) {
        const now = freshRehearsal(error);
        if (!now) throw error;
        return setFresh(now);
      }
      toast.show({ text: t('rehearsal.withdrawnToast') });
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      placement="panel"
      size="l"
      title={t('rehearsal.withdrawTitle', { number: format.number(number) })}
      lead={t('rehearsal.withdrawLead')}
      submit={t('rehearsal.withdraw')}
      tone="danger"
      isSubmitDisabled={!rehearsal}
    >
      {fresh ? (
        <Banner tone="warning" title={t('rehearsal.staleTitle')}>
          {t('rehearsal.stale')}
        </Banner>
      ) : null}
      {first.isError ? <ErrorState error={first.error} onRetry={() => void first.refetch()} /> : null}
      {rehearsal ? <Rehearsal rehearsal={rehearsal} /> : first.isError ? null : <Skeleton lines={6} />}
      <TextArea {...form.field('reason')} label={t('rehearsal.withdrawReason')} rows={3} maxLength={1000} isRequired />
    </FormDialog>
  );
}
