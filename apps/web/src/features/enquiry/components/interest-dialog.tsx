import { useCan } from '../../../shared/api/session.ts';
import type { EnquiryDetail, EnquiryMove } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm, type FormProblem } from '../../../shared/lib/use-form.ts';
import { useRegionOptions } from '../../../shared/lib/use-region-options.ts';
import { Combobox } from '../../../shared/ui/combobox.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { RadioGroup } from '../../../shared/ui/radio-group.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useHandleEnquiry } from '../api/use-handle-enquiry.ts';
import { useUnitNames } from '../api/use-unit-names.ts';
import { interestOf, interestProblems, type InterestDraft } from '../hooks/interest-draft.ts';
import { useMoved } from '../hooks/use-moved.ts';

const KINDS = ['municipality', 'association', 'region'] as const;

/** Makes the enquiry the interest of a unit: one of the project, or a new one by who may take units in. */
export function InterestDialog({ enquiry, onClose }: { enquiry: EnquiryDetail; onClose: () => void }) {
  const t = useText('enquiry');
  const { move } = useHandleEnquiry(enquiry);
  const canMake = useCan('unit.manage');
  const units = useUnitNames();
  const moved = useMoved();
  const form = useForm<InterestDraft>({
    initial: {
      which: 'existing',
      unitId: '',
      newUnit: '',
      kind: 'municipality',
      regionCode: enquiry.region?.code ?? '',
    },
    validate: (draft): FormProblem[] => interestProblems(draft),
    submit: async (draft) => {
      const body: EnquiryMove = { kind: 'interest', ...interestOf(draft) };
      moved(await move(body));
      onClose();
    },
  });
  const { values, set } = form;
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('interest.title')}
      lead={t('interest.lead')}
      submit={t('interest.save')}
    >
      {canMake ? (
        <RadioGroup
          label={t('interest.which')}
          isInline
          options={[
            { value: 'existing', label: t('interest.existing') },
            { value: 'fresh', label: t('interest.fresh') },
          ]}
          value={values.which}
          onChange={(which) => set({ which: which === 'fresh' ? 'fresh' : 'existing' })}
        />
      ) : null}
      {values.which === 'existing' ? (
        <Combobox
          label={t('interest.unit')}
          isRequired
          placeholder={t('interest.chooseUnit')}
          options={units}
          {...form.field('unitId')}
        />
      ) : (
        <NewUnit form={form} />
      )}
    </FormDialog>
  );
}

function NewUnit({ form }: { form: ReturnType<typeof useForm<InterestDraft>> }) {
  const t = useText('enquiry');
  const code = useText('code');
  const regions = useRegionOptions();
  const kind = form.field('kind');
  return (
    <>
      <TextField label={t('interest.name')} isRequired maxLength={200} {...form.field('newUnit')} />
      <Select
        label={t('interest.kind')}
        options={KINDS.map((value) => ({ value, label: code(`unitKind.${value}`) }))}
        {...kind}
        onChange={(value) => form.set({ kind: KINDS.find((one) => one === value) ?? 'municipality' })}
      />
      <Select
        label={t('interest.region')}
        isRequired
        emptyLabel={t('interest.chooseRegion')}
        options={regions}
        {...form.field('regionCode')}
      />
    </>
  );
}
