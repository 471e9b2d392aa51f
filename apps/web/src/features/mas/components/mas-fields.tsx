import { useText } from '../../../shared/i18n/use-text.ts';
import { useRegionOptions } from '../../../shared/lib/use-region-options.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import type { MasDraft } from '../hooks/mas-draft.ts';
import styles from './mas.module.css';

interface ControlProps {
  id: string;
  name: keyof MasDraft;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

interface MasFieldsProps {
  field: (name: keyof MasDraft) => ControlProps;
}

/** The fields of a group. */
export function MasFields({ field }: MasFieldsProps) {
  const t = useText('mas');
  const regions = useRegionOptions();
  return (
    <>
      <TextField label={t('field.name')} isRequired maxLength={200} {...field('name')} />
      <div className={styles.pair}>
        <TextField
          label={t('field.identificationNumber')}
          isRequired
          inputMode="numeric"
          maxLength={20}
          {...field('identificationNumber')}
        />
        <Select
          label={t('field.region')}
          isRequired
          emptyLabel={t('form.chooseRegion')}
          options={regions}
          {...field('regionCode')}
        />
      </div>
      <TextArea
        label={t('field.municipalityCodes')}
        hint={t('form.codesHint')}
        rows={5}
        isOptional
        {...field('municipalities')}
      />
      <DocumentFields kind="strategy" field={field} />
      <DocumentFields kind="framework" field={field} />
      <fieldset className={styles.group}>
        <legend>{t('form.contactLegend')}</legend>
        <TextField
          label={t('field.address')}
          hint={t('form.contactHint')}
          isOptional
          maxLength={300}
          {...field('address')}
        />
        <div className={styles.pair}>
          <TextField label={t('field.email')} type="email" isOptional maxLength={254} {...field('email')} />
          <TextField label={t('field.phone')} type="tel" isOptional maxLength={50} {...field('phone')} />
        </div>
        <div className={styles.pair}>
          <TextField label={t('field.website')} type="url" isOptional maxLength={300} {...field('website')} />
          <TextField label={t('field.dataBox')} isOptional maxLength={7} {...field('dataBox')} />
        </div>
      </fieldset>
      <TextArea label={t('field.note')} isOptional maxLength={4000} rows={3} {...field('note')} />
    </>
  );
}

function DocumentFields({ kind, field }: MasFieldsProps & { kind: 'strategy' | 'framework' }) {
  const t = useText('mas');
  return (
    <fieldset className={styles.group}>
      <legend>{t(`form.${kind}Legend`)}</legend>
      <TextField label={t(`field.${kind}Name`)} isOptional maxLength={300} {...field(`${kind}Name`)} />
      <div className={styles.pair}>
        <DateField label={t('field.from')} isOptional {...field(`${kind}From`)} />
        <DateField label={t('field.to')} isOptional {...field(`${kind}To`)} />
      </div>
    </fieldset>
  );
}
