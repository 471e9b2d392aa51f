import { useState } from 'react';
import { useCan } from '../../../shared/api/session.ts';
import type { DeliverableDetail, DeliverableFile, Problem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { FileDrop } from '../../../shared/ui/file-drop.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useUploads } from '../api/use-uploads.ts';
import { FileRow } from './file-row.tsx';
import styles from './file-section.module.css';
import { UploadRow } from './upload-row.tsx';
import { VoidDocumentFile } from './void-document-file.tsx';

/** Files that prove the document: upload, download, voiding with a reason. */
export function FileSection({ row }: { row: DeliverableDetail }) {
  const t = useText('deliverable');
  const toast = useToast();
  const canWork = useCan('deliverable.work');
  const [showsVoided, setShowsVoided] = useState(false);
  const [voiding, setVoiding] = useState<DeliverableFile | null>(null);
  const { uploads, upload, dismiss } = useUploads(row, (name) => toast.show({ text: t('file.uploaded', { name }) }));
  const standing = row.fileList.filter((file) => !file.voided);
  const voided = row.fileList.filter((file) => file.voided);
  const canUpload = canWork && row.fileRefusals.length === 0;
  return (
    <Card title={t('file.title')}>
      {standing.length === 0 && uploads.length === 0 ? <p className={styles.empty}>{t('file.empty')}</p> : null}
      <ul className={styles.list}>
        {uploads.map((one) => (
          <UploadRow key={one.key} upload={one} onDismiss={() => dismiss(one.key)} />
        ))}
        {[...standing, ...(showsVoided ? voided : [])].map((file) => (
          <FileRow
            key={file.id}
            deliverableId={row.id}
            file={file}
            onVoid={canUpload && !file.voided ? () => setVoiding(file) : null}
          />
        ))}
      </ul>
      {voided.length > 0 ? (
        <div className={styles.more}>
          <Button size="s" variant="quiet" onPress={() => setShowsVoided(!showsVoided)} aria-expanded={showsVoided}>
            {showsVoided ? t('file.hideVoided') : t('file.showVoided', { count: voided.length })}
          </Button>
        </div>
      ) : null}
      {canUpload ? (
        <div className={styles.drop}>
          <FileDrop
            label={t('file.drop')}
            hint={`${t('file.hint')} ${t('file.lead')}`}
            onFiles={(files) => void upload(files)}
          />
        </div>
      ) : null}
      {canWork && !canUpload ? <WhyNoFiles refusals={row.fileRefusals} /> : null}
      {voiding ? <VoidDocumentFile row={row} file={voiding} onClose={() => setVoiding(null)} /> : null}
    </Card>
  );
}

/** Said to people who work in the project, in the place where the others add files; who only reads is not told. */
function WhyNoFiles({ refusals }: { refusals: readonly Problem[] }) {
  const t = useText('deliverable');
  const problemText = useProblemText();
  const isOfOthers = refusals.some((refusal) => refusal.code === 'access.denied');
  return (
    <p className={styles.closed}>
      <Icon name="lock" size={16} />
      <span>{isOfOthers ? t('file.byWorkers') : refusals.map(problemText).join(' ')}</span>
    </p>
  );
}
