import { useToday } from '../../../shared/api/session.ts';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { HandoverDetail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useHandoverWrites } from '../api/use-handover-writes.ts';

export type ClosingKind = 'accept' | 'withdraw';

interface CloseHandoverDialogProps {
  handover: HandoverDetail;
  kind: ClosingKind;
  onClose: () => void;
}

/** Says what follows before a hand-over is accepted or withdrawn. */
export function CloseHandoverDialog({ handover, kind, onClose }: CloseHandoverDialogProps) {
  const t = useText('handover');
  const format = useFormat();
  const today = useToday();
  const form = useClosingForm({ handover, kind, onClose });
  const unit = handover.unit.name;
  const firstDay = handover.validFrom < today ? today : handover.validFrom;
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      size="s"
      title={kind === 'accept' ? t('acceptTitle', { unit }) : t('withdrawTitle', { unit })}
      submit={t(kind)}
      tone={kind === 'withdraw' ? 'danger' : undefined}
      lead={kind === 'accept' ? t('acceptText', { date: format.date(firstDay) }) : t('withdrawText')}
    />
  );
}

function useClosingForm({ handover, kind, onClose }: CloseHandoverDialogProps) {
  const t = useText('handover');
  const toast = useToast();
  const { close, refresh } = useHandoverWrites();
  return useForm({
    initial: {},
    submit: async () => {
      try {
        await close(handover, kind);
        toast.show({ text: kind === 'accept' ? t('accepted', { unit: handover.unit.name }) : t('withdrawn') });
      } catch (error) {
        if (!(error instanceof ProblemFailure) || error.code !== 'version.stale') throw error;
        await refresh();
        toast.show({ text: t('stale'), tone: 'info' });
      }
      onClose();
    },
  });
}
