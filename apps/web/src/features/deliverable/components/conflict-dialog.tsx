import { useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { Deliverable } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { RadioGroup } from '../../../shared/ui/radio-group.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useChangeDeliverable } from '../api/use-change-deliverable.ts';
import { useReload } from '../api/use-reload.ts';
import { conflictingFields, draftOf, patchOf, type DeliverableDraft, type DraftField } from '../hooks/edit-draft.ts';
import { useDraftText } from '../hooks/use-draft-text.ts';
import styles from './form.module.css';

interface ConflictDialogProps {
  /** What the person saw when the form opened. */
  base: DeliverableDraft;
  mine: DeliverableDraft;
  /** The row as it is stored now. */
  stored: Deliverable;
  onConflict: (conflict: { mine: DeliverableDraft; stored: Deliverable }) => void;
  onClose: () => void;
}

type Side = 'mine' | 'theirs';

/** Two people changed one document: field by field, whose value stands. Nothing is overwritten silently. */
export function ConflictDialog({ base, mine, stored, onConflict, onClose }: ConflictDialogProps) {
  const t = useText('deliverable');
  const [choices, setChoices] = useState<Partial<Record<DraftField, Side>>>({});
  const fields = conflictingFields(base, mine, draftOf(stored));
  const save = useSaveChosen({ mine, stored, onConflict, onClose });
  const chosen = fields.filter((field) => (choices[field] ?? 'mine') === 'mine');
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('conflict.title', { code: stored.code })}
      footer={
        <>
          <Button variant="primary" isPending={save.isPending} onPress={() => void save.send(chosen)}>
            {t('conflict.save')}
          </Button>
          <Button onPress={() => void save.discard()}>{t('conflict.discard')}</Button>
        </>
      }
    >
      <div className={styles.form}>
        {save.problem ? <Alert>{save.problem}</Alert> : null}
        <p className={styles.lead}>{t('conflict.lead')}</p>
        {fields.length === 0 ? <Banner>{t('conflict.nothingDiffers')}</Banner> : null}
        {fields.map((field) => (
          <ConflictField
            key={field}
            field={field}
            mine={mine}
            stored={stored}
            choice={choices[field] ?? 'mine'}
            onChoose={(side) => setChoices((old) => ({ ...old, [field]: side }))}
          />
        ))}
      </div>
    </Dialog>
  );
}

interface ConflictFieldProps {
  field: DraftField;
  mine: DeliverableDraft;
  stored: Deliverable;
  choice: Side;
  onChoose: (side: Side) => void;
}

function ConflictField({ field, mine, stored, choice, onChoose }: ConflictFieldProps) {
  const t = useText('deliverable');
  const { fieldName, valueText } = useDraftText(stored);
  return (
    <RadioGroup
      label={fieldName(field)}
      value={choice}
      onChange={(side) => onChoose(side === 'theirs' ? 'theirs' : 'mine')}
      options={[
        { value: 'mine', label: valueText(field, mine), hint: t('conflict.mine') },
        { value: 'theirs', label: valueText(field, draftOf(stored)), hint: t('conflict.theirs') },
      ]}
    />
  );
}

function useSaveChosen({ mine, stored, onConflict, onClose }: Omit<ConflictDialogProps, 'base'>) {
  const t = useText('deliverable');
  const toast = useToast();
  const problemText = useProblemText();
  const change = useChangeDeliverable(stored.id);
  const reload = useReload();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState('');
  const discard = async () => {
    onClose();
    await reload();
  };
  const send = async (fields: readonly DraftField[]) => {
    if (fields.length === 0) return discard();
    setPending(true);
    try {
      await change(stored.version, patchOf(mine, fields));
      toast.show({ text: t('edit.saved', { code: stored.code }) });
      onClose();
    } catch (error) {
      if (error instanceof ProblemFailure && error.code === 'version.stale' && error.current) {
        onConflict({ mine, stored: error.current as Deliverable });
      } else {
        setProblem(problemText(error));
      }
    } finally {
      setPending(false);
    }
  };
  return { send, discard, isPending, problem };
}
