import type { EsfExchange } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { useWriteIsEsf } from '../api/use-write-is-esf.ts';
import { useAction } from '../hooks/use-action.ts';

/** Asks before an exchange is taken back, and says what that means. */
export function UndoDialog({ exchange, onClose }: { exchange: EsfExchange; onClose: () => void }) {
  const t = useText('isEsf');
  const app = useText('app');
  const { undo } = useWriteIsEsf();
  const { run, isPending } = useAction();
  const { number, kind } = exchange;
  const confirm = async () => {
    await run(() => undo(exchange), t('history.undoneNow', { number }));
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="s"
      title={t('history.undoTitle', { number })}
      footer={
        <>
          <Button variant="danger" isPending={isPending} onPress={() => void confirm()}>
            {t('history.undo')}
          </Button>
          <Button onPress={onClose}>{app('common.cancel')}</Button>
        </>
      }
    >
      <p>{kind === 'persons-in' || kind === 'supports-in' ? t('history.undoIn') : t('history.undoOut')}</p>
    </Dialog>
  );
}
