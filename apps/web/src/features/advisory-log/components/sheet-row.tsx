import { useProjectCode } from '../../../shared/api/session.ts';
import type { Attachment } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import styles from './log-detail-page.module.css';

interface SheetRowProps {
  file: Attachment;
  /** Null when it may not be voided by this person or is void already. */
  onVoid: (() => void) | null;
  onOpen: () => void;
}

/** One attendance sheet: who brought it, and the way into it that its reader has. */
export function SheetRow({ file, onVoid, onOpen }: SheetRowProps) {
  const t = useText('visit');
  const format = useFormat();
  const code = useProjectCode();
  const { name, voided } = file;
  return (
    <li className={styles.sheet}>
      <div className={styles.sheetText}>
        {file.readable ? (
          <a
            className={styles.file}
            href={`/api/v1/projects/${code}/attachments/${file.id}/content`}
            download={name}
            aria-label={t('sheet.download', { name })}
          >
            {name}
          </a>
        ) : (
          <span>{name}</span>
        )}
        <p className={styles.quiet}>
          {t('sheet.by', { name: file.uploadedBy.displayName, date: format.instant(file.uploadedAt) })}
        </p>
        {voided ? (
          <p className={styles.quiet}>
            <CzechText>{t('sheet.voided', { reason: voided.reason })}</CzechText>
          </p>
        ) : null}
        {!file.readable && !file.needsReason ? <p className={styles.quiet}>{t('sheet.closed')}</p> : null}
      </div>
      {file.needsReason ? (
        <Button size="s" icon="eye" onPress={onOpen}>
          {t('sheet.openWithReason')}
        </Button>
      ) : null}
      {onVoid ? <IconButton icon="trash" size="s" label={t('sheet.voidOf', { name })} onPress={onVoid} /> : null}
    </li>
  );
}
