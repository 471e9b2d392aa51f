import { CONTRACT_KINDS, type ContractKind } from '@rssz/domain';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { EmploymentRow } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { NumberField } from '../../../shared/ui/number-field.tsx';
import part from '../../../shared/ui/part.module.css';
import { Select } from '../../../shared/ui/select.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useEmploymentWrites } from '../api/use-employment-writes.ts';
import { employmentForm, employmentFormProblems, employmentRequest } from '../hooks/employment-draft.ts';

interface EmploymentDialogProps {
  people: readonly { id: string; displayName: string }[];
  stored?: EmploymentRow;
  onClose: () => void;
}

/** Writes an employment of somebody in the project, here or elsewhere. */
export function EmploymentDialog({ people, stored, onClose }: EmploymentDialogProps) {
  const t = useText('timesheet');
  const code = useProjectCode();
  const form = useEmploymentForm({ people, ...(stored ? { stored } : {}), onClose });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={stored ? t('employment.editTitle') : t('employment.addTitle')}
      submit={t('employment.save')}
    >
      <Select
        label={t('employment.person')}
        isRequired
        isDisabled={stored !== undefined}
        emptyLabel={t('employment.choosePerson')}
        options={people.map(({ id, displayName }) => ({ value: id, label: displayName }))}
        {...form.field('personId')}
      />
      <TextField
        label={t('employment.projectCode')}
        hint={t('employment.projectCodeHint', { code })}
        isRequired
        maxLength={200}
        {...form.field('projectCode')}
      />
      <TextField label={t('employment.position')} isRequired maxLength={200} {...form.field('position')} />
      <Select
        label={t('employment.contract')}
        isRequired
        options={CONTRACT_KINDS.map((kind) => ({ value: kind, label: t(`contract.${kind}`) }))}
        {...form.field('contract')}
        onChange={(contract) => form.set({ contract: contract as ContractKind })}
      />
      <NumberField
        label={t('employment.fte')}
        hint={t('employment.fteHint')}
        isRequired
        {...form.field('fteHundredths')}
      />
      <div className={part.row}>
        <DateField label={t('employment.from')} isRequired {...form.field('validFrom')} />
        <DateField label={t('employment.to')} isOptional {...form.field('validTo')} />
      </div>
    </FormDialog>
  );
}

function useEmploymentForm({ stored, onClose }: EmploymentDialogProps) {
  const t = useText('timesheet');
  const toast = useToast();
  const format = useFormat();
  const projectCode = useProjectCode();
  const { add, change } = useEmploymentWrites();
  const fte = format.number((stored?.fteHundredths ?? 100) / 100, 2);
  return useForm({
    initial: employmentForm({ projectCode, fte }, stored),
    validate: employmentFormProblems,
    submit: async (values) => {
      const body = employmentRequest(values);
      await (stored ? change(stored, body) : add(values.personId, body));
      toast.show({ text: t('employment.saved') });
      onClose();
    },
  });
}
