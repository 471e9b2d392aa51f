import { useProjectCode } from '../../../shared/api/session.ts';
import type { PlanVersionDetail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import styles from './plan.module.css';

/** The signed papers of a version; the one that proves the approval says so. */
export function PlanFiles({ shown }: { shown: PlanVersionDetail }) {
  const t = useText('plan');
  const format = useFormat();
  const code = useProjectCode();
  if (shown.files.length === 0) return null;
  return (
    <Card title={t('files.title')}>
      <ul className={styles.items}>
        {shown.files.map((file) => (
          <li key={file.id}>
            {file.readable ? (
              <a
                className={styles.file}
                href={`/api/v1/projects/${code}/attachments/${file.id}/content`}
                download={file.name}
              >
                <CzechText>{file.name}</CzechText>
              </a>
            ) : (
              <CzechText>{file.name}</CzechText>
            )}{' '}
            {file.fileId === shown.approvedFileId ? <Badge tone="success">{t('files.approved')}</Badge> : null}
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
