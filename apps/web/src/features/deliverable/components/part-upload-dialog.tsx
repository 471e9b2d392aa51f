import type { DeliverableDetail, DeliverablePart } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { FileDrop } from '../../../shared/ui/file-drop.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useUploads } from '../api/use-uploads.ts';
import styles from './file-section.module.css';
import { UploadRow } from './upload-row.tsx';

interface PartUploadDialogProps {
  row: DeliverableDetail;
  part: DeliverablePart;
  onClose: () => void;
}

/** Brings files for a part; each is a file of the document like any other. */
export function PartUploadDialog({ row, part, onClose }: PartUploadDialogProps) {
  const t = useText('part');
  const files = useText('deliverable');
  const app = useText('app');
  const toast = useToast();
  const uploaded = (name: string) => toast.show({ text: t('uploaded', { name }) });
  const { uploads, upload, dismiss } = useUploads(row, uploaded, part.id);
  const send = async (chosen: readonly File[]) => {
    if (await upload(chosen)) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('uploadTo', { title: part.title })}
      footer={<Button onPress={onClose}>{app('common.close')}</Button>}
    >
      <ul className={styles.list}>
        {uploads.map((one) => (
          <UploadRow key={one.key} upload={one} onDismiss={() => dismiss(one.key)} />
        ))}
      </ul>
      <FileDrop label={files('file.drop')} hint={files('file.hint')} onFiles={(chosen) => void send(chosen)} />
    </Dialog>
  );
}
