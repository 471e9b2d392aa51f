import { useProjectCode } from '../../../shared/api/session.ts';
import type { DescriptionDetail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import styles from './description.module.css';

/** The signed papers of a version; the one that proves the agreement says so. */
export function SignedFiles({ detail }: { detail: DescriptionDetail }) {
  const t = useText('description');
  const format = useFormat();
  const code = useProjectCode();
  if (detail.files.length === 0) return null;
  return (
    <Card title={t('files.title')}>
      <ul className={styles.items}>
        {detail.files.map((file) => (
          <li key={file.id} className={styles.item}>
            {file.readable ? (
              <a href={`/api/v1/projects/${code}/attachments/${file.id}/content`} download={file.name}>
                <CzechText>{file.name}</CzechText>
              </a>
            ) : (
              <CzechText>{file.name}</CzechText>
            )}{' '}
            {file.fileId === detail.agreedFileId ? <Badge tone="success">{t('files.agreed')}</Badge> : null}
            <p className={styles.quiet}>
              {t('files.by', { name: file.uploadedBy.displayName, at: format.instant(file.uploadedAt) })}
            </p>
            {file.voided ? <p className={styles.quiet}>{t('files.voided', { reason: file.voided.reason })}</p> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
