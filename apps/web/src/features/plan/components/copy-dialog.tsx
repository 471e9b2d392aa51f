import { useState } from 'react';
import type { PlanObjective } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { PlanDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { Combobox } from '../../../shared/ui/combobox.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { usePlan, usePlans } from '../api/use-plans.ts';
import { copyableFrom, withCopied } from '../hooks/copied-measures.ts';
import { domainPlan } from '../hooks/plan-content.ts';
import type { ObjectiveForm } from '../hooks/plan-form.ts';
import styles from './plan-editor.module.css';

interface CopyDialogProps {
  plan: PlanDetail;
  objectives: readonly ObjectiveForm[];
  onClose: () => void;
  onCopy: (objectives: readonly ObjectiveForm[]) => void;
}

/** Measures of another plan to be copied into this draft; the server keeps the original as it is. */
export function CopyDialog({ plan, objectives, onClose, onCopy }: CopyDialogProps) {
  const t = useText('plan');
  const [sourceId, setSourceId] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const plans = usePlans({ unit: '', kind: '', state: '', area: '', page: 1, size: 200 });
  const others = (plans.data?.items ?? []).filter(({ id, measures }) => id !== plan.id && measures > 0);
  const source = usePlan(sourceId);
  const offered = source.data ? copyableFrom(domainPlan(source.data.shown.content), plan.thematicAreaId) : [];
  const choose = (id: string) => {
    setSourceId(id);
    setChosen(new Set());
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="l"
      title={t('edit.copyFrom.title')}
      footer={
        <Button
          variant="primary"
          isDisabled={chosen.size === 0}
          onPress={() => onCopy(withCopied(objectives, offered, chosen, uuidv7))}
        >
          {t('edit.copyFrom.submit')}
        </Button>
      }
    >
      <FormStack>
        <p>{t('edit.copyFrom.lead')}</p>
        {plans.data && others.length === 0 ? (
          <p className={styles.note}>{t('edit.copyFrom.noPlans')}</p>
        ) : (
          <Combobox
            label={t('edit.copyFrom.plan')}
            placeholder={t('edit.copyFrom.choosePlan')}
            value={sourceId}
            onChange={choose}
            options={others.map(({ id, title, unit }) => ({ value: id, label: title, detail: unit.name }))}
          />
        )}
        {source.error ? <ErrorState error={source.error} onRetry={() => void source.refetch()} /> : null}
        {sourceId !== '' && !source.data && !source.error ? <Skeleton lines={4} /> : null}
        {source.data ? <Offered objectives={offered} chosen={chosen} onChoose={setChosen} /> : null}
      </FormStack>
    </Dialog>
  );
}

interface OfferedProps {
  objectives: readonly PlanObjective[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

function Offered({ objectives, chosen, onChoose }: OfferedProps) {
  const t = useText('plan');
  const all = objectives.flatMap(({ measures }) => measures.map(({ measureId }) => measureId));
  if (all.length === 0) return <p className={styles.note}>{t('edit.copyFrom.none')}</p>;
  const toggle = (ids: readonly string[], isOn: boolean) => {
    const next = new Set([...chosen].filter((id) => !ids.includes(id)));
    onChoose(isOn ? new Set([...next, ...ids]) : next);
  };
  return (
    <fieldset className={styles.part}>
      <legend>{t('edit.copyFrom.measures')}</legend>
      <Checkbox
        label={t('edit.copyFrom.all')}
        isSelected={chosen.size === all.length}
        isIndeterminate={chosen.size > 0 && chosen.size < all.length}
        onChange={(isOn) => toggle(all, isOn)}
      />
      {objectives.flatMap(({ measures, title }) =>
        measures.map((measure) => (
          <Checkbox
            key={measure.measureId}
            label={measure.title}
            hint={`${title}, ${measure.implementer}`}
            isSelected={chosen.has(measure.measureId)}
            onChange={(isOn) => toggle([measure.measureId], isOn)}
          />
        )),
      )}
    </fieldset>
  );
}
