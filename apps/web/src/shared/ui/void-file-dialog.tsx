import type { Problem } from '../api/types.ts';
import { useText } from '../i18n/use-text.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { useToast } from './toast-store.ts';

interface VoidFileDialogProps {
  fileName: string;
  /** Writes the reason; a failure it throws is shown in the window. */
  onVoid: (reason: string) => Promise<unknown>;
  describe?: (problem: Problem) => string | undefined;
  onClose: () => void;
}

/** Asks why a file stops being evidence. */
export function VoidFileDialog({ fileName, onVoid, describe, onClose }: VoidFileDialogProps) {
  const t = useText('app');
  const toast = useToast();
  return (
    <ReasonDialog
      title={t('file.voidTitle')}
      lead={t('file.voidLead', { name: fileName })}
      label={t('file.voidReason')}
      submit={t('file.void')}
      tone="danger"
      maxLength={2000}
      describe={describe}
      onSend={async (reason) => {
        await onVoid(reason);
        toast.show({ text: t('file.voidDone', { name: fileName }) });
      }}
      onClose={onClose}
    />
  );
}
