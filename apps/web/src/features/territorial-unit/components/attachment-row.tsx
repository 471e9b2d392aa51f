import { useProjectCode } from '../../../shared/api/session.ts';
import type { Attachment } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import styles from './unit-rows.module.css';

interface AttachmentRowProps {
  file: Attachment;
  /** Null when the file may not be voided by this person or is void already. */
  onVoid: (() => void) | null;
}

/** One file of the unit: its name opens it where the reader may, under it who brought it and when. */
export function AttachmentRow({ file, onVoid }: AttachmentRowProps) {
  const t = useText('territory');
  const format = useFormat();
  const code = useProjectCode();
  const { name, voided } = file;
  const notes = [
    format.size(file.size),
    t('file.by', { name: file.uploadedBy.displayName, date: format.instant(file.uploadedAt) }),
    file.subjectType === 'cooperation-description' ? t('file.ofDescription') : '',
  ];
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <div className={styles.title}>
          {file.readable ? (
            <a
              href={`/api/v1/projects/${code}/attachments/${file.id}/content`}
              download={name}
              aria-label={t('file.download', { name })}
            >
              {name}
            </a>
          ) : (
            name
          )}
        </div>
        <div className={styles.note}>{notes.filter(Boolean).join(' · ')}</div>
        {voided ? (
          <div className={styles.note}>
            <CzechText>
              {t('file.voidedBy', {
                name: voided.by?.displayName ?? '–',
                date: format.instant(voided.at),
                reason: voided.reason,
              })}
            </CzechText>
          </div>
        ) : null}
      </div>
      {voided ? <Badge icon="close">{t('file.voided')}</Badge> : null}
      {onVoid ? <IconButton icon="trash" size="s" label={t('file.voidOf', { name })} onPress={onVoid} /> : null}
    </li>
  );
}
