import type { useForm } from '../../../shared/lib/use-form.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useCodeList } from '../api/use-participant-choices.ts';
import type { ParticipantFormState } from '../hooks/participant-form-state.ts';
import styles from './participant-form.module.css';
import { UnitChecks } from './unit-checks.tsx';

type ParticipantFormHandle = ReturnType<typeof useForm<ParticipantFormState>>;

/** Who the person is. */
export function IdentityFields({ form }: { form: ParticipantFormHandle }) {
  const t = useText('participant');
  return (
    <div className={styles.grid}>
      <TextField {...form.field('givenName')} label={t('field.givenName')} maxLength={100} isRequired />
      <TextField {...form.field('surname')} label={t('field.surname')} maxLength={100} isRequired />
      <DateField {...form.field('birthDate')} label={t('field.birthDate')} hint={t('form.birthDateHint')} isOptional />
      <TextField {...form.field('municipality')} label={t('field.municipality')} maxLength={200} isOptional />
    </div>
  );
}

interface ParticipationFieldsProps {
  form: ParticipantFormHandle;
  project: { startsOn: string };
  today: string;
}

/** Since when and where the person takes part. */
export function ParticipationFields({ form, project, today }: ParticipationFieldsProps) {
  const t = useText('participant');
  return (
    <div className={styles.stack}>
      <div className={styles.grid}>
        <DateField
          {...form.field('entryOn')}
          label={t('field.entryOn')}
          hint={t('form.entryHint')}
          min={project.startsOn}
          max={today}
          isOptional
        />
        <DateField
          {...form.field('exitOn')}
          label={t('field.exitOn')}
          hint={t('form.exitHint')}
          min={project.startsOn}
          max={today}
          isOptional
        />
      </div>
      <UnitChecks {...form.field('unitIds')} />
    </div>
  );
}

/** What the programme's statistics need. */
export function MonitoringFields({ form }: { form: ParticipantFormHandle }) {
  const t = useText('participant');
  const sexes = useCodeList('sex');
  const statuses = useCodeList('labour-status');
  const educations = useCodeList('education');
  return (
    <div className={styles.grid}>
      <Select
        {...form.field('sex')}
        label={t('field.sex')}
        emptyLabel={t('form.notChosen')}
        options={sexes}
        isOptional
      />
      <Select
        {...form.field('education')}
        label={t('field.education')}
        emptyLabel={t('form.notChosen')}
        options={educations}
        isOptional
      />
      <Select
        {...form.field('labourStatus')}
        label={t('field.labourStatus')}
        hint={t('form.labourStatusHint')}
        emptyLabel={t('form.notChosen')}
        options={statuses}
        isOptional
      />
    </div>
  );
}
