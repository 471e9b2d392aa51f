import { useState } from 'react';
import { ProblemFailure } from '../api/problem-failure.ts';
import { useText } from '../i18n/use-text.ts';
import { useProblemText } from '../lib/use-problem-text.ts';
import { Alert } from './alert.tsx';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { FormStack } from './form-stack.tsx';
import { RadioGroup } from './radio-group.tsx';

interface ConflictingField<Field> {
  readonly field: Field;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

interface FieldConflictDialogProps<Field> {
  title: string;
  fields: readonly ConflictingField<Field>[];
  /** Writes the chosen fields over what is stored. */
  onSave: (mine: readonly Field[]) => Promise<void>;
  /** Somebody was faster again: the row as it is stored by now. */
  onStale: (stored: unknown) => void;
  /** Nothing of mine is to be written; closes unless said otherwise. */
  onDiscard?: () => void;
  onClose: () => void;
}

/** Two people changed one thing: field by field, whose value stands. Nothing is overwritten silently. */
export function FieldConflictDialog<Field extends string>(props: FieldConflictDialogProps<Field>) {
  const { title, fields, onClose, onDiscard = onClose } = props;
  const t = useText('app');
  const [theirs, setTheirs] = useState<ReadonlySet<Field>>(new Set());
  const { send, isPending, problem } = useSaving(props);
  const choose = (field: Field, isTheirs: boolean) =>
    setTheirs((old) => new Set([...[...old].filter((one) => one !== field), ...(isTheirs ? [field] : [])]));
  const save = () => send(fields.map(({ field }) => field).filter((field) => !theirs.has(field)));
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button variant="primary" isPending={isPending} onPress={() => void save()}>
            {t('conflict.save')}
          </Button>
          <Button onPress={onDiscard}>{t('conflict.discard')}</Button>
        </>
      }
    >
      <FormStack>
        {problem ? <Alert>{problem}</Alert> : null}
        <p>{t('conflict.lead')}</p>
        {fields.length === 0 ? <Banner>{t('conflict.nothingDiffers')}</Banner> : null}
        {fields.map((one) => (
          <RadioGroup
            key={one.field}
            label={one.label}
            value={theirs.has(one.field) ? 'theirs' : 'mine'}
            onChange={(side) => choose(one.field, side === 'theirs')}
            options={[
              { value: 'mine', label: one.mine, hint: t('conflict.mine') },
              { value: 'theirs', label: one.theirs, hint: t('conflict.theirs') },
            ]}
          />
        ))}
      </FormStack>
    </Dialog>
  );
}

function useSaving<Field>({ onSave, onStale, onClose, onDiscard = onClose }: FieldConflictDialogProps<Field>) {
  const problemText = useProblemText();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState('');
  const send = async (mine: readonly Field[]) => {
    if (mine.length === 0) return onDiscard();
    setPending(true);
    try {
      await onSave(mine);
      onClose();
    } catch (error) {
      if (error instanceof ProblemFailure && error.code === 'version.stale' && error.current) onStale(error.current);
      else setProblem(problemText(error instanceof ProblemFailure ? (error.errors[0] ?? error) : error));
    } finally {
      setPending(false);
    }
  };
  return { send, isPending, problem };
}
