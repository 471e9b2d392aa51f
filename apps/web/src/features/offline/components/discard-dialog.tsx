import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useDiary } from '../hooks/use-diary.ts';

/** Asks before a refused entry goes for good: nobody else has it. */
export function DiscardDialog({ entryId, onClose }: { entryId: string; onClose: () => void }) {
  const t = useText('offline');
  const toast = useToast();
  const { diary } = useDiary();
  const discard = async () => {
    await diary.change({ type: 'discarded', entryId });
    toast.show({ text: t('discard.done') });
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('discard.title')}
      size="s"
      footer={
        <>
          <Button variant="danger" onPress={() => void discard()}>
            {t('discard.confirm')}
          </Button>
          <Button onPress={onClose}>{t('discard.cancel')}</Button>
        </>
      }
    >
      <p>{t('discard.text')}</p>
    </Dialog>
  );
}
