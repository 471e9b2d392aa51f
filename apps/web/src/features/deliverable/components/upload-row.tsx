import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import type { RunningUpload } from '../api/use-uploads.ts';
import styles from './file-section.module.css';

const isStale = (error: unknown) => error instanceof ProblemFailure && error.code === 'version.stale';

/** A file on its way up with its progress, or the reason it was refused, beside its name. */
export function UploadRow({ upload, onDismiss }: { upload: RunningUpload; onDismiss: () => void }) {
  const t = useText('deliverable');
  const problemText = useProblemText();
  if (upload.error) {
    return (
      <li className={`${styles.file} ${styles.failed}`}>
        <span className={styles.icon}>
          <Icon name="error" />
        </span>
        <div className={styles.text} role="alert">
          <div className={styles.name}>{t('file.failed', { name: upload.name })}</div>
          <div className={styles.reason}>{isStale(upload.error) ? t('file.stale') : problemText(upload.error)}</div>
        </div>
        <IconButton icon="close" size="s" label={t('file.dismiss')} onPress={onDismiss} />
      </li>
    );
  }
  const label = t('file.uploading', { name: upload.name });
  return (
    <li className={styles.file}>
      <span className={styles.icon}>
        <Icon name="upload" />
      </span>
      <div className={styles.text}>
        <div className={styles.name}>{label}</div>
        <progress className={styles.progress} aria-label={label} max={100} value={Math.round(upload.share * 100)} />
      </div>
      <Button size="s" variant="quiet" onPress={upload.cancel}>
        {t('file.cancel')}
      </Button>
    </li>
  );
}
