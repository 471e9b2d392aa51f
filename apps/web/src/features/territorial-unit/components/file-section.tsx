import { useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { Attachment } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { FileUpload } from '../../../shared/ui/file-upload.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { VoidFileDialog } from '../../../shared/ui/void-file-dialog.tsx';
import { useAttachments, useWriteAttachments } from '../api/use-attachments.ts';
import { AttachmentRow } from './attachment-row.tsx';
import styles from './unit-rows.module.css';

/** Files kept beside the unit: bringing, opening, voiding with a reason. */
export function FileSection({ unitId }: { unitId: string }) {
  const t = useText('territory');
  const { data, error, refetch } = useAttachments(unitId);
  const toast = useToast();
  const write = useWriteAttachments(unitId);
  const [showsVoided, setShowsVoided] = useState(false);
  const [voiding, setVoiding] = useState<Attachment | null>(null);
  if (error instanceof ProblemFailure && (error.status === 404 || error.code === 'access.denied')) {
    return (
      <Card title={t('file.title')}>
        <p className={styles.empty}>{t('file.denied')}</p>
      </Card>
    );
  }
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} />;
  const canAttach = data.refusals.length === 0;
  const voided = data.items.filter((file) => file.voided);
  const shown = data.items.filter((file) => showsVoided || !file.voided);
  return (
    <Card title={t('file.title')}>
      {shown.length === 0 ? <p className={styles.empty}>{t('file.empty')}</p> : null}
      <ul className={styles.rows}>
        {shown.map((file) => (
          <AttachmentRow key={file.id} file={file} onVoid={file.isVoidable ? () => setVoiding(file) : null} />
        ))}
      </ul>
      {voided.length > 0 ? (
        <Button size="s" variant="quiet" aria-expanded={showsVoided} onPress={() => setShowsVoided(!showsVoided)}>
          {showsVoided ? t('file.hideVoided') : t('file.showVoided', { number: voided.length })}
        </Button>
      ) : null}
      {canAttach ? (
        <FileUpload
          label={t('file.drop')}
          hint={t('file.hint')}
          onFile={async (file) => {
            await write.add(file);
            toast.show({ text: t('file.uploaded', { name: file.name }) });
          }}
        />
      ) : null}
      {voiding ? (
        <VoidFileDialog
          fileName={voiding.name}
          onVoid={(reason) => write.void(voiding.id, reason)}
          onClose={() => setVoiding(null)}
        />
      ) : null}
    </Card>
  );
}
