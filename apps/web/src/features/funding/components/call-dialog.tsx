import { OBJECTIVE_CODES } from '@rssz/domain';
import type { Call } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useFundingWrites } from '../api/use-funding-writes.ts';
import { callDraft, callDraftProblems, callRequest } from '../hooks/call-draft.ts';
import { useFundingWords } from '../hooks/use-funding-words.ts';
import styles from './funding.module.css';

interface CallDialogProps {
  call: Call | null;
  onClose: () => void;
}

/** Enters a call, or corrects it. */
export function CallDialog({ call, onClose }: CallDialogProps) {
  const t = useText('funding');
  const toast = useToast();
  const words = useFundingWords();
  const { addCall, changeCall } = useFundingWrites();
  const form = useForm({
    initial: callDraft(call),
    validate: callDraftProblems,
    submit: async (draft) => {
      if (call) await changeCall(call, callRequest(draft));
      else await addCall(callRequest(draft));
      toast.show({ text: call ? t('callList.changed') : t('callList.added') });
      onClose();
    },
  });
  const { eligibleObjectives: chosen } = form.values;
  const toggle = (code: string, isOn: boolean) =>
    form.set({ eligibleObjectives: OBJECTIVE_CODES.filter((one) => (one === code ? isOn : chosen.includes(one))) });
  const objectivesError = form.errorOf('eligibleObjectives');
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      size="l"
      title={call ? t('callList.change') : t('callList.add')}
      submit={t('form.save')}
    >
      <TextField
        label={t('callList.number')}
        hint={t('callList.numberHint')}
        isRequired
        maxLength={30}
        {...form.field('number')}
      />
      <TextField label={t('callList.name')} isRequired maxLength={300} {...form.field('name')} />
      <div className={styles.row}>
        <DateField label={t('callList.opensOn')} isRequired {...form.field('opensOn')} />
        <DateField label={t('callList.closesOn')} isRequired {...form.field('closesOn')} />
      </div>
      <TextField
        label={t('callList.allocation')}
        hint={t('form.amountHint')}
        isOptional
        inputMode="numeric"
        suffix={t('form.suffix')}
        {...form.field('allocationCrowns')}
      />
      <fieldset
        id={form.controlId('eligibleObjectives')}
        className={styles.objectives}
        tabIndex={-1}
        aria-describedby={objectivesError ? `${form.id}-objectives-error` : undefined}
      >
        <legend>{t('callList.objectives')}</legend>
        {OBJECTIVE_CODES.map((code) => (
          <Checkbox
            key={code}
            label={words.objective(code)}
            isSelected={chosen.includes(code)}
            onChange={(isOn) => toggle(code, isOn)}
          />
        ))}
        {objectivesError ? (
          <p id={`${form.id}-objectives-error`} className={styles.error}>
            {objectivesError}
          </p>
        ) : null}
      </fieldset>
      <TextArea
        label={t('callList.who')}
        hint={t('callList.whoHint')}
        isOptional
        maxLength={2000}
        rows={3}
        {...form.field('eligibleApplicants')}
      />
      <TextArea label={t('callList.note')} isOptional maxLength={4000} rows={3} {...form.field('note')} />
    </FormDialog>
  );
}
