import { useText } from '../../../shared/i18n/use-text.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import styles from './participant-form.module.css';
import type { HintOf, ParticipantFormHandle } from '../hooks/participant-form.ts';
import { UnitChecks } from './unit-checks.tsx';

interface FieldsProps {
  form: ParticipantFormHandle;
  hintOf: HintOf;
}

/** Who the person is. */
export function IdentityFields({ form, hintOf }: FieldsProps) {
  const t = useText('participant');
  return (
    <div className={styles.grid}>
      <TextField {...form.field('givenName')} label={t('field.givenName')} maxLength={100} isRequired />
      <TextField {...form.field('surname')} label={t('field.surname')} maxLength={100} isRequired />
      <DateField
        {...form.field('birthDate')}
        label={t('field.birthDate')}
        hint={hintOf('birthDate', t('form.birthDateHint'))}
        isOptional
      />
    </div>
  );
}

interface ParticipationFieldsProps extends FieldsProps {
  project: { startsOn: string };
  today: string;
}

/** Since when and where the person takes part. */
export function ParticipationFields({ form, hintOf, project, today }: ParticipationFieldsProps) {
  const t = useText('participant');
  return (
    <div className={styles.stack}>
      <div className={styles.grid}>
        <DateField
          {...form.field('entryOn')}
          label={t('field.entryOn')}
          hint={hintOf('entryOn', t('form.entryHint'))}
          min={project.startsOn}
          max={today}
          isOptional
        />
        <DateField
          {...form.field('exitOn')}
          label={t('field.exitOn')}
          hint={hintOf('exitOn', t('form.exitHint'))}
          min={project.startsOn}
          max={today}
          isOptional
        />
      </div>
      <UnitChecks {...form.field('unitIds')} />
    </div>
  );
}
