import { parseMunicipalityCode } from '@rssz/domain';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm, type FormProblem } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useDistrictOptions } from '../api/use-district-options.ts';
import type { MunicipalityDraft } from '../hooks/municipality-draft.ts';
import styles from './municipality.module.css';

interface AddMunicipalityProps {
  has: (code: string) => boolean;
  onAdd: (one: MunicipalityDraft) => void;
}

const empty = { code: '', name: '', districtCode: '' };

/** Adds a municipality by its code while no list can tell its name. */
export function AddMunicipality({ has, onAdd }: AddMunicipalityProps) {
  const t = useText('territory');
  const districts = useDistrictOptions();
  const problemsOf = ({ code }: typeof empty): FormProblem[] => {
    const read = parseMunicipalityCode(code);
    if (!read.ok) return [{ ...(read.error as FormProblem), field: 'code' }];
    if (!has(read.value)) return [];
    return [{ code: 'validation.duplicate', field: 'code', text: t('municipality.already', { code: read.value }) }];
  };
  const form = useForm({
    initial: empty,
    validate: problemsOf,
    submit: async ({ code, name, districtCode }) => {
      const read = parseMunicipalityCode(code);
      if (!read.ok) return;
      const detail = districts.find(({ value }) => value === districtCode)?.label ?? '';
      onAdd({ code: read.value, name: name.trim() || read.value, districtCode: districtCode || null, detail });
      form.reset(empty);
      await Promise.resolve();
    },
  });
  return (
    <form {...form.props}>
      <div className={styles.manual}>
        <TextField
          label={t('municipality.code')}
          hint={t('municipality.codeHint')}
          isRequired
          inputMode="numeric"
          maxLength={20}
          {...form.field('code')}
        />
        <TextField label={t('municipality.nameOptional')} isOptional maxLength={200} {...form.field('name')} />
        <Select
          label={t('municipality.district')}
          isOptional
          emptyLabel={t('municipality.chooseDistrict')}
          options={districts}
          {...form.field('districtCode')}
        />
      </div>
      <Button type="submit" icon="plus">
        {t('municipality.add')}
      </Button>
    </form>
  );
}
