import { useText } from '../../../shared/i18n/use-text.ts';
import { ReasonDialog } from '../../../shared/ui/reason-dialog.tsx';
import { useDescriptionWrites } from '../api/use-description-writes.ts';

interface AmendDialogProps {
  unitId: string;
  onClose: () => void;
  onStarted: (id: string) => void;
}

/** Begins a version over an agreed one, which says why. */
export function AmendDialog({ unitId, onClose, onStarted }: AmendDialogProps) {
  const t = useText('description');
  const { start } = useDescriptionWrites();
  return (
    <ReasonDialog
      title={t('list.amend')}
      lead={t('step.amend.lead')}
      label={t('step.reason')}
      submit={t('step.amend.confirm')}
      maxLength={2000}
      onSend={async (reason) => onStarted((await start(unitId, reason)).id)}
      onClose={onClose}
    />
  );
}
