import { exclusionIndexProblems, type LocalDate } from '@rssz/domain';
import { useToday } from '../../../shared/api/session.ts';
import type { UnitMunicipality } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm, type FormProblem } from '../../../shared/lib/use-form.ts';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteMunicipalities } from '../api/use-municipalities.ts';
import styles from './form.module.css';
import { IndexList } from './index-list.tsx';

interface IndexDialogProps {
  unitId: string;
  municipality: UnitMunicipality;
  onClose: () => void;
}

const FIELDS = ['year', 'methodologyYear', 'points'] as const;
type IndexValues = Record<(typeof FIELDS)[number], string>;
const empty: IndexValues = { year: '', methodologyYear: '', points: '' };

/** Points of social exclusion of a municipality by year: those known, and a form for the next. */
export function IndexDialog({ unitId, municipality, onClose }: IndexDialogProps) {
  const t = useText('territory');
  const app = useText('app');
  const toast = useToast();
  const today = useToday();
  const { putIndex } = useWriteMunicipalities(unitId);
  const form = useForm<IndexValues>({
    initial: empty,
    validate: (values): FormProblem[] => {
      const text = t('index.wholeNumber');
      const unread = FIELDS.filter((field) => !/^\d{1,4}$/.test(values[field].trim()));
      if (unread.length > 0) return unread.map((field) => ({ code: 'validation.wrong-type', field, text }));
      return exclusionIndexProblems(numbersOf(values), today as LocalDate) as FormProblem[];
    },
    submit: async (values) => {
      await putIndex(municipality.code, numbersOf(values));
      toast.show({ text: t('index.saved') });
      form.reset(empty);
    },
  });
  const remove = async (year: number, methodologyYear: number) => {
    await putIndex(municipality.code, { year, methodologyYear, points: null });
    toast.show({ text: t('index.removed') });
  };
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('municipality.editIndexOf', { name: municipality.name })}
      submit={t('index.add')}
      cancel={app('common.close')}
      lead={t('index.lead')}
    >
      <IndexList indexes={municipality.indexes} onRemove={remove} />
      <div className={styles.pair}>
        {FIELDS.map((field) => (
          <TextField
            key={field}
            label={t(`index.${field}`)}
            isRequired
            inputMode="numeric"
            maxLength={4}
            {...form.field(field)}
          />
        ))}
      </div>
    </FormDialog>
  );
}

const numbersOf = ({ year, methodologyYear, points }: IndexValues) => ({
  year: Number(year),
  methodologyYear: Number(methodologyYear),
  points: Number(points),
});
