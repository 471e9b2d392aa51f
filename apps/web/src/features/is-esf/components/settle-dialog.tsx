import { useState } from 'react';
import type { EsfListRow } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useDebounced } from '../../../shared/lib/use-debounced.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Combobox, type ComboboxOption } from '../../../shared/ui/combobox.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { RadioGroup } from '../../../shared/ui/radio-group.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useFreePersons } from '../api/use-is-esf.ts';
import { useWriteIsEsf } from '../api/use-write-is-esf.ts';
import { decisionProblems, type DecisionDraft } from '../hooks/decision-draft.ts';

interface SettleDialogProps {
  exchangeId: string;
  row: EsfListRow;
  onClose: () => void;
}

/** Somebody says whom a row is about, or that it is not ours and why. */
export function SettleDialog({ exchangeId, row, onClose }: SettleDialogProps) {
  const t = useText('isEsf');
  const toast = useToast();
  const { settle } = useWriteIsEsf();
  const isUsable = row.state !== 'unusable';
  const initial: DecisionDraft = {
    kind: isUsable ? 'link' : 'not-ours',
    participantId: likelyOne(row),
    reason: '',
  };
  const form = useForm({
    initial,
    validate: decisionProblems,
    submit: async ({ kind, participantId, reason }) => {
      await settle(exchangeId, row, kind === 'link' ? { kind, participantId } : { kind: 'not-ours', reason });
      toast.show({ text: t('settle.saved', { line: row.line }), tone: 'success' });
      onClose();
    },
  });
  const { kind } = form.values;
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      size="m"
      title={t('settle.title', { line: row.line })}
      submit={t('settle.save')}
      lead={t('settle.inEsf', {
        name: `${row.givenName} ${row.surname}`.trim() || '–',
        date: row.birthDate || '–',
        municipality: row.municipality || '–',
      })}
    >
      <RadioGroup
        label={t('settle.choice')}
        options={[
          { value: 'link', label: t('settle.link'), isDisabled: !isUsable },
          { value: 'not-ours', label: t('settle.notOurs'), hint: t('settle.notOursHint') },
        ]}
        {...form.field('kind')}
      />
      {kind === 'link' ? <WhoIsIt row={row} field={form.field('participantId')} /> : null}
      {kind === 'not-ours' ? (
        <TextArea label={t('settle.reason')} isRequired maxLength={500} rows={3} {...form.field('reason')} />
      ) : null}
    </FormDialog>
  );
}

/** Whom to offer as chosen: only the one person with the same name and birth date; who is merely alike has to be chosen. */
function likelyOne({ state, candidates }: EsfListRow): string {
  const [one, ...others] = candidates;
  return state !== 'unmatched' && one && others.length === 0 ? one.id : '';
}

interface WhoIsItProps {
  row: EsfListRow;
  field: { value: string; onChange: (value: string) => void };
}

function WhoIsIt({ row: { candidates }, field }: WhoIsItProps) {
  const t = useText('isEsf');
  const [typed, setTyped] = useState('');
  const first = candidates.find(({ id }) => id === field.value);
  const [chosen, setChosen] = useState(first ? optionOf(first) : null);
  const { data } = useFreePersons(useDebounced(typed.trim()));
  const found = (data?.items ?? []).map(optionOf);
  // Who is likely comes first, and whoever is chosen stays among the choices while others are looked for.
  const all = [...(chosen ? [chosen] : []), ...candidates.map(optionOf), ...found];
  const options = [...new Map(all.map((option) => [option.value, option])).values()];
  const choose = (id: string) => {
    setChosen(options.find(({ value }) => value === id) ?? null);
    field.onChange(id);
  };
  const names = candidates.map(({ name }) => name).join(', ');
  return (
    <Combobox
      label={t('settle.participant')}
      isRequired
      options={options}
      placeholder={t('settle.participantPlaceholder')}
      hint={names ? t('settle.candidates', { names }) : undefined}
      onType={setTyped}
      {...field}
      onChange={choose}
    />
  );
}

function optionOf({ id, name, code }: EsfListRow['candidates'][number]): ComboboxOption {
  return { value: id, label: name, detail: code };
}
