import { useProjectCode } from '../../../shared/api/session.ts';
import type { DeliverableFile } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import styles from './file-section.module.css';

interface FileRowProps {
  deliverableId: string;
  file: DeliverableFile;
  /** Null when the file may not be voided by this person or is void already. */
  onVoid: (() => void) | null;
}

/** One file: its name downloads it where the reader may open it, under it who uploaded it and when. */
export function FileRow({ deliverableId, file, onVoid }: FileRowProps) {
  const t = useText('deliverable');
  const format = useFormat();
  const code = useProjectCode();
  const url = `/api/v1/projects/${code}/deliverables/${deliverableId}/files/${file.id}/content`;
  const { voided } = file;
  return (
    <li className={styles.file}>
      <span className={styles.icon}>
        <Icon name="file" />
      </span>
      <div className={styles.text}>
        {file.readable === false ? (
          <div className={styles.name}>{file.name}</div>
        ) : (
          <a
            className={styles.name}
            href={url}
            download={file.name}
            aria-label={t('file.download', { name: file.name })}
          >
            {file.name}
          </a>
        )}
        <div className={styles.note}>
          {format.size(file.size)} ·{' '}
          {t('file.by', { name: file.uploadedBy.displayName, date: format.instant(file.uploadedAt) })}
        </div>
        <Origin file={file} />
        {voided ? (
          <div className={styles.note}>
            {t('file.voidedBy', {
              name: voided.by?.displayName ?? '–',
              date: format.instant(voided.at),
              reason: voided.reason,
            })}
          </div>
        ) : null}
      </div>
      {voided ? <Badge icon="close">{t('file.voided')}</Badge> : null}
      {onVoid ? (
        <IconButton icon="trash" size="s" label={t('file.voidOf', { name: file.name })} onPress={onVoid} />
      ) : null}
    </li>
  );
}

/** Which part a file was brought for, or that the system built it. */
function Origin({ file: { part, isBuilt } }: { file: DeliverableFile }) {
  const t = useText('part');
  if (!part && !isBuilt) return null;
  return <div className={styles.note}>{part ? t('ofFile', { title: part.title }) : t('builtFile')}</div>;
}
