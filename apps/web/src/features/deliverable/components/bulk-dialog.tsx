import { useId, useState, type FormEvent } from 'react';
import type { Deliverable } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import type { SelectOption } from '../../../shared/ui/select.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useBulkSet } from '../api/use-bulk-set.ts';
import { bulkChangeOf, bulkProblem, emptyBulkDraft, type BulkProblem } from '../hooks/bulk-change.ts';
import { BulkFields } from './bulk-fields.tsx';
import { BulkRefusal } from './bulk-refusal.tsx';
import styles from './form.module.css';

interface BulkDialogProps {
  rows: readonly Deliverable[];
  owners: readonly SelectOption[];
  onClose: () => void;
  onDone: () => void;
}

/** Sets the due date, owner or kind of many documents at once: of all, or of none. */
export function BulkDialog({ rows, owners, onClose, onDone }: BulkDialogProps) {
  const t = useText('deliverable');
  const app = useText('app');
  const toast = useToast();
  const formId = useId();
  const [draft, setDraft] = useState(emptyBulkDraft);
  const [problem, setProblem] = useState<BulkProblem | null>(null);
  const bulk = useBulkSet();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = bulkProblem(draft);
    setProblem(found);
    if (found) return;
    bulk.mutate(
      { rows, set: bulkChangeOf(draft) },
      {
        onSuccess: () => {
          toast.show({ text: t('bulk.saved', { count: rows.length }) });
          onDone();
        },
      },
    );
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('bulk.title')}
      footer={
        <>
          <Button variant="primary" type="submit" form={formId} isPending={bulk.isPending}>
            {t('bulk.save')}
          </Button>
          <Button onPress={onClose}>{app('common.cancel')}</Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit} noValidate>
        {bulk.error ? <BulkRefusal error={bulk.error} rows={rows} /> : null}
        {problem === 'chooseOne' ? <Alert title={t('bulk.chooseOne')} /> : null}
        <p className={styles.lead}>
          {t('bulk.lead', { count: rows.length })} {t('bulk.which')}
        </p>
        <BulkFields rows={rows} owners={owners} draft={draft} onChange={setDraft} problem={problem} />
        <details className={styles.more}>
          <summary>{t('bulk.selection')}</summary>
          <p>{rows.map((row) => row.code).join(', ')}</p>
        </details>
      </form>
    </Dialog>
  );
}
