import { useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { UnitMilestone } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { RadioGroup } from '../../../shared/ui/radio-group.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteMilestone } from '../api/use-write-milestone.ts';
import {
  conflictingFields,
  draftOf,
  merged,
  requestOf,
  type DraftField,
  type MilestoneDraft,
} from '../hooks/milestone-draft.ts';

interface MilestoneConflictProps {
  unit: { id: string; name: string };
  /** What the person saw when the form opened. */
  base: MilestoneDraft;
  mine: MilestoneDraft;
  stored: UnitMilestone;
  onConflict: (conflict: { mine: MilestoneDraft; stored: UnitMilestone }) => void;
  onClose: () => void;
}

/** Two people changed one stage: field by field, whose value stands. Nothing is overwritten silently. */
export function MilestoneConflict(props: MilestoneConflictProps) {
  const { base, mine, stored, onClose } = props;
  const t = useText('milestone');
  const valueText = useValueText();
  const [theirs, setTheirs] = useState<ReadonlySet<DraftField>>(new Set());
  const storedDraft = draftOf(stored);
  const fields = conflictingFields(base, mine, storedDraft);
  const save = useSaveChosen(props);
  const choose = (field: DraftField, isTheirs: boolean) =>
    setTheirs((old) => new Set([...[...old].filter((one) => one !== field), ...(isTheirs ? [field] : [])]));
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('conflict.title')}
      footer={
        <>
          <Button
            variant="primary"
            isPending={save.isPending}
            onPress={() => void save.send(fields.filter((field) => !theirs.has(field)))}
          >
            {t('conflict.save')}
          </Button>
          <Button onPress={onClose}>{t('conflict.discard')}</Button>
        </>
      }
    >
      <FormStack>
        {save.problem ? <Alert>{save.problem}</Alert> : null}
        <p>{t('conflict.lead')}</p>
        {fields.length === 0 ? <Banner>{t('conflict.nothingDiffers')}</Banner> : null}
        {fields.map((field) => (
          <RadioGroup
            key={field}
            label={t(`dialog.${labelOf[field]}`)}
            value={theirs.has(field) ? 'theirs' : 'mine'}
            onChange={(side) => choose(field, side === 'theirs')}
            options={[
              { value: 'mine', label: valueText(field, mine), hint: t('conflict.mine') },
              { value: 'theirs', label: valueText(field, storedDraft), hint: t('conflict.theirs') },
            ]}
          />
        ))}
      </FormStack>
    </Dialog>
  );
}

const labelOf = {
  plannedOn: 'planned',
  actualOn: 'actual',
  isSkipped: 'skip',
  skipReason: 'skipReason',
  note: 'note',
} as const satisfies Record<DraftField, string>;

function useValueText(): (field: DraftField, draft: MilestoneDraft) => string {
  const t = useText('milestone');
  const format = useFormat();
  return (field, draft) => {
    const value = draft[field];
    if (typeof value === 'boolean') return value ? t('dialog.yes') : t('dialog.no');
    if (value === '') return t('dialog.none');
    return field === 'plannedOn' || field === 'actualOn' ? format.date(value) : value;
  };
}

function useSaveChosen({ unit, mine, stored, onConflict, onClose }: MilestoneConflictProps) {
  const t = useText('milestone');
  const toast = useToast();
  const problemText = useProblemText();
  const write = useWriteMilestone(unit.id);
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState('');
  const send = async (fields: readonly DraftField[]) => {
    if (fields.length === 0) return onClose();
    setPending(true);
    try {
      await write(stored, requestOf(merged(draftOf(stored), mine, fields)));
      toast.show({ text: t('dialog.saved') });
      onClose();
    } catch (error) {
      if (error instanceof ProblemFailure && error.code === 'version.stale' && error.current) {
        onConflict({ mine, stored: error.current as UnitMilestone });
      } else {
        setProblem(
          error instanceof ProblemFailure && error.errors[0] ? problemText(error.errors[0]) : problemText(error),
        );
      }
    } finally {
      setPending(false);
    }
  };
  return { send, isPending, problem };
}
