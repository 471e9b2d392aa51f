import { foldCzech } from '@rssz/domain';
import { useState } from 'react';
import type { CriteriaCatalogueDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { FieldFrame } from '../../../shared/ui/field.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useUnitChoices } from '../api/use-unit-choices.ts';
import { useMove } from '../hooks/use-move.ts';
import styles from './catalogue.module.css';

/** Names the units on which a version is tried out. */
export function PilotDialog({ catalogue, onClose }: { catalogue: CriteriaCatalogueDetail; onClose: () => void }) {
  const t = useText('criteria');
  const states = useText('cooperation');
  const send = useMove(catalogue, onClose);
  const form = useForm<{ pilotUnitIds: readonly string[] }>({
    initial: { pilotUnitIds: catalogue.pilotUnits.map(({ id }) => id) },
    validate: ({ pilotUnitIds }) =>
      pilotUnitIds.length === 0 ? [{ code: 'catalogue.pilot-units-required', field: 'pilotUnitIds' }] : [],
    submit: ({ pilotUnitIds }) => send({ kind: 'pilot', pilotUnitIds: [...pilotUnitIds] }),
  });
  const { id, value, error, onChange } = form.field('pilotUnitIds');
  return (
    <FormDialog
      title={t('move.pilotTitle')}
      lead={t('move.pilotLead')}
      submit={states('catalogueTransition.pilot')}
      form={form}
      onClose={onClose}
    >
      <FieldFrame
        id={id}
        as="group"
        label={t('move.units')}
        hint={t('move.unitsHint', { number: value.length })}
        error={error}
      >
        <Units chosen={value} onChange={onChange} />
      </FieldFrame>
    </FormDialog>
  );
}

function Units({ chosen, onChange }: { chosen: readonly string[]; onChange: (ids: readonly string[]) => void }) {
  const t = useText('criteria');
  const { data, error, refetch } = useUnitChoices();
  const [typed, setTyped] = useState('');
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} />;
  const wanted = foldCzech(typed);
  const shown = data.items.filter(({ id, name }) => chosen.includes(id) || foldCzech(name).includes(wanted));
  const toggle = (id: string, isOn: boolean) =>
    onChange(isOn ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <>
      <TextField
        label={t('move.search')}
        isLabelHidden
        placeholder={t('move.search')}
        value={typed}
        onChange={setTyped}
      />
      <div className={styles.choices}>
        {shown.map(({ id, name }) => (
          <Checkbox key={id} label={name} isSelected={chosen.includes(id)} onChange={(isOn) => toggle(id, isOn)} />
        ))}
      </div>
    </>
  );
}
