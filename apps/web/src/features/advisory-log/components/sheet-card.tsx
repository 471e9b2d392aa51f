import { useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { AdvisoryLogDetail, Attachment } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { FileUpload } from '../../../shared/ui/file-upload.tsx';
import { ReasonDialog } from '../../../shared/ui/reason-dialog.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useSheets } from '../api/use-sheets.ts';
import { SheetRow } from './sheet-row.tsx';
import styles from './log-detail-page.module.css';

/** The attendance sheet as evidence: bringing, opening (for an evaluator with a reason), voiding. */
export function SheetCard({ log }: { log: AdvisoryLogDetail }) {
  const t = useText('visit');
  const toast = useToast();
  const { sheets, add, open, void: voidSheet } = useSheets(log);
  const [voiding, setVoiding] = useState<Attachment | null>(null);
  const [opening, setOpening] = useState<Attachment | null>(null);
  if (sheets.error)
    return isDenied(sheets.error) ? null : <ErrorState error={sheets.error} onRetry={() => void sheets.refetch()} />;
  if (!sheets.data) return <Skeleton lines={2} />;
  const { items, refusals } = sheets.data;
  const canAttach = refusals.length === 0 && !log.voided;
  return (
    <Card title={t('sheet.title')}>
      {items.length === 0 ? <p className={styles.none}>{t('sheet.empty')}</p> : null}
      <ul className={styles.sheets} hidden={items.length === 0}>
        {items.map((file) => (
          <SheetRow
            key={file.id}
            file={file}
            onVoid={canAttach && !file.voided ? () => setVoiding(file) : null}
            onOpen={() => setOpening(file)}
          />
        ))}
      </ul>
      {canAttach ? (
        <FileUpload
          label={t('sheet.drop')}
          hint={t('sheet.hint')}
          onFile={async (file) => {
            await add(file);
            toast.show({ text: t('sheet.uploaded', { name: file.name }) });
          }}
        />
      ) : null}
      {voiding ? (
        <ReasonDialog
          title={t('sheet.voidTitle')}
          label={t('sheet.voidReason')}
          submit={t('sheet.void')}
          tone="danger"
          onSend={async (reason) => {
            await voidSheet(voiding.id, reason);
            toast.show({ text: t('sheet.voidDone') });
          }}
          onClose={() => setVoiding(null)}
        />
      ) : null}
      {opening ? (
        <ReasonDialog
          title={t('sheet.openTitle')}
          lead={t('sheet.openLead')}
          label={t('sheet.reason')}
          hint={t('sheet.reasonHint')}
          submit={t('sheet.open')}
          onSend={async (reason) => download(await open(opening.id, reason), opening.name)}
          onClose={() => setOpening(null)}
        />
      ) : null}
    </Card>
  );
}

const isDenied = (error: unknown): boolean =>
  error instanceof ProblemFailure && (error.status === 404 || error.code === 'access.denied');

/** Hands the content over to the browser as a file; the address of it lives no longer than that. */
function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
