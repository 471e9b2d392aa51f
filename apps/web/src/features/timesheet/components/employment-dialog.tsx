import { CONTRACT_KINDS, type ContractKind } from '@rssz/domain';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { EmploymentRow } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { NumberField } from '../../../shared/ui/number-field.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useEmploymentWrites } from '../api/use-employment-writes.ts';
import { employmentForm, employmentFormProblems, employmentRequest } from '../hooks/employment-draft.ts';
import styles from './timesheet.module.css';

interface EmploymentDialogProps {
  people: readonly { id: string; displayName: string }[];
  stored?: EmploymentRow;
  onClose: () => void;
}

/** Writes an employment of somebody in the project, here or elsewhere. */
export function EmploymentDialog({ people, stored, onClose }: EmploymentDialogProps) {
  const t = useText('timesheet');
  const app = useText('app');
  const code = useProjectCode();
  const form = useEmploymentForm({ people, ...(stored ? { stored } : {}), onClose });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={stored ? t('employment.editTitle') : t('employment.addTitle')}
      footer={
        <>
          <Button type="submit" variant="primary" form={form.id} isPending={form.isPending}>
            {t('employment.save')}
          </Button>
          <Button onPress={onClose}>{app('common.cancel')}</Button>
        </>
      }
    >
      <form {...form.props}>
        <FormStack>
          <ErrorSummary {...form.summary} />
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
          <div className={styles.row}>
            <DateField label={t('employment.from')} isRequired {...form.field('validFrom')} />
            <DateField label={t('employment.to')} isOptional {...form.field('validTo')} />
          </div>
        </FormStack>
      </form>
    </Dialog>
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
