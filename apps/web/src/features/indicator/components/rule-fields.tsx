import { ADVISORY_MODES, SHEET_FIELDS, SUPPORT_KINDS } from '@rssz/domain';
import { useProject } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useMissingFields } from '../../../shared/lib/use-missing-fields.ts';
import { useModeText } from '../../../shared/lib/use-mode-text.ts';
import type { useForm } from '../../../shared/lib/use-form.ts';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { NumberField } from '../../../shared/ui/number-field.tsx';
import { RadioGroup } from '../../../shared/ui/radio-group.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import type { RuleDraft } from '../hooks/rule-draft.ts';
import { useKindText } from '../hooks/use-kind-text.ts';
import { useRuleChoiceText } from '../hooks/use-rule-choice-text.ts';
import { CheckedList } from './checked-list.tsx';
import styles from './rules.module.css';

type RuleFormState = ReturnType<typeof useForm<RuleDraft>>;

/** Every parameter of the rule by which persons are counted. */
export function RuleFields({ form }: { form: RuleFormState }) {
  const t = useText('counting');
  const { startsOn, endsOn } = useProject();
  const { valueOf } = useRuleChoiceText();
  return (
    <>
      <div className={styles.row}>
        <DateField label={t('form.validFrom')} min={startsOn} max={endsOn} isRequired {...form.field('validFrom')} />
        <NumberField label={t('form.threshold')} isRequired {...form.field('thresholdMinutes')} />
        <NumberField label={t('form.almostFrom')} isRequired {...form.field('almostFromMinutes')} />
      </div>
      <div className={styles.row}>
        <RadioGroup
          label={t('form.operator')}
          {...form.field('operator')}
          options={(['more-than', 'at-least'] as const).map((value) => ({ value, label: valueOf('operator', value) }))}
        />
        <NumberField label={t('form.minInPerson')} isRequired {...form.field('minInPersonMinutes')} />
        <RadioGroup
          label={t('form.inPerson')}
          {...form.field('inPersonRequired')}
          options={[
            { value: 'warn', label: t('form.inPersonWarn') },
            { value: 'require', label: t('form.inPersonRequire') },
          ]}
        />
      </div>
      <HourFields form={form} />
      <ElectronicModes form={form} />
      <RequiredFields form={form} />
    </>
  );
}

function HourFields({ form }: { form: RuleFormState }) {
  const t = useText('counting');
  const kindText = useKindText();
  const lengths = ['60', '45'].map((value) => ({ value, label: t('form.minutes', { count: Number(value) }) }));
  return (
    <div className={styles.row}>
      <Select label={t('form.hour')} {...form.field('hourMinutes')} options={lengths} />
      {SUPPORT_KINDS.map((kind) => (
        <Select
          key={kind}
          label={t('form.hourOf', { kind: kindText(kind) })}
          emptyLabel={t('form.hourSame')}
          {...form.field(kind)}
          options={lengths}
        />
      ))}
    </div>
  );
}

function ElectronicModes({ form }: { form: RuleFormState }) {
  const t = useText('counting');
  const modeText = useModeText();
  return (
    <CheckedList
      id={form.controlId('electronicModes')}
      label={t('form.electronic')}
      error={form.errorOf('electronicModes')}
      options={ADVISORY_MODES.map((value) => ({ value, label: modeText(value) }))}
      chosen={form.values.electronicModes}
      onChange={(electronicModes) => form.set({ electronicModes })}
    />
  );
}

function RequiredFields({ form }: { form: RuleFormState }) {
  const t = useText('counting');
  const named = useMissingFields();
  const { requireComplete, requiredFields } = form.values;
  const error = form.errorOf('requiredFields');
  return (
    <div>
      <Checkbox
        label={t('form.complete')}
        isSelected={requireComplete}
        onChange={(isSelected) => form.set({ requireComplete: isSelected })}
      />
      <details open={error !== undefined || undefined}>
        <summary>{t('form.fields', { count: requiredFields.length })}</summary>
        <CheckedList
          id={form.controlId('requiredFields')}
          label={t('form.fields', { count: requiredFields.length })}
          isLabelHidden
          isInColumns
          error={error}
          options={SHEET_FIELDS.map((value) => ({ value, label: named([value]) }))}
          chosen={requiredFields}
          onChange={(chosen) => form.set({ requiredFields: chosen })}
        />
      </details>
    </div>
  );
}
