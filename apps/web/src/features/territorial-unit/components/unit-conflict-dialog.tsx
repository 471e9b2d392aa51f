import { useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { TerritorialUnit } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { RadioGroup } from '../../../shared/ui/radio-group.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteUnit } from '../api/use-write-unit.ts';
import { conflictingFields, draftOf, requestOf, type UnitDraft, type UnitField } from '../hooks/unit-draft.ts';
import { useDraftWords } from '../hooks/use-draft-words.ts';
import styles from './form.module.css';

interface UnitConflictDialogProps {
  /** What the person saw when the form opened. */
  base: UnitDraft;
  mine: UnitDraft;
  /** The unit as it is stored now. */
  stored: TerritorialUnit;
  onConflict: (conflict: { mine: UnitDraft; stored: TerritorialUnit }) => void;
  onClose: () => void;
}

type Side = 'mine' | 'theirs';

/** Two people changed one unit: field by field, whose value stands. Nothing is overwritten silently. */
export function UnitConflictDialog({ base, mine, stored, onConflict, onClose }: UnitConflictDialogProps) {
  const t = useText('unit');
  const words = useDraftWords();
  const [choices, setChoices] = useState<Partial<Record<UnitField, Side>>>({});
  const theirs = draftOf(stored);
  const fields = conflictingFields(base, mine, theirs);
  const save = useSaveChosen({ mine, stored, onConflict, onClose });
  const chosen = fields.filter((field) => (choices[field] ?? 'mine') === 'mine');
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('conflict.title')}
      footer={
        <>
          <Button variant="primary" isPending={save.isPending} onPress={() => void save.send(chosen)}>
            {t('conflict.save')}
          </Button>
          <Button onPress={onClose}>{t('conflict.discard')}</Button>
        </>
      }
    >
      <div className={styles.form}>
        {save.problem ? <Alert>{save.problem}</Alert> : null}
        <p className={styles.lead}>{t('conflict.lead')}</p>
        {fields.length === 0 ? <Banner>{t('conflict.nothingDiffers')}</Banner> : null}
        {fields.map((field) => (
          <RadioGroup
            key={field}
            label={words.fieldName(field)}
            value={choices[field] ?? 'mine'}
            onChange={(side) => setChoices((old) => ({ ...old, [field]: side === 'theirs' ? 'theirs' : 'mine' }))}
            options={[
              { value: 'mine', label: words.valueText(field, mine), hint: t('conflict.mine') },
              { value: 'theirs', label: words.valueText(field, theirs), hint: t('conflict.theirs') },
            ]}
          />
        ))}
      </div>
    </Dialog>
  );
}

function useSaveChosen({ mine, stored, onConflict, onClose }: Omit<UnitConflictDialogProps, 'base'>) {
  const t = useText('unit');
  const toast = useToast();
  const problemText = useProblemText();
  const { change } = useWriteUnit();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState('');
  const send = async (fields: readonly UnitField[]) => {
    if (fields.length === 0) return onClose();
    setPending(true);
    try {
      await change(stored, requestOf(mine, fields));
      toast.show({ text: t('form.saved', { name: stored.name }) });
      onClose();
    } catch (error) {
      if (error instanceof ProblemFailure && error.code === 'version.stale' && error.current) {
        onConflict({ mine, stored: error.current as TerritorialUnit });
      } else {
        setProblem(problemText(error));
      }
    } finally {
      setPending(false);
    }
  };
  return { send, isPending, problem };
}
