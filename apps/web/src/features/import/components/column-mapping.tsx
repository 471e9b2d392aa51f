import { useState } from 'react';
import type { ImportKindDescription, ImportRun } from '../../../shared/api/types.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteImport } from '../api/use-write-import.ts';
import { chosenHeaders, columnsOf } from '../hooks/column-choice.ts';
import styles from './import.module.css';

interface ColumnMappingProps {
  run: ImportRun;
  kind: ImportKindDescription;
}

/** Which column of the file means which value; open by itself when a required one was not found. */
export function ColumnMapping({ run, kind }: ColumnMappingProps) {
  const t = useText('importing');
  const isMissing = kind.columns.some(
    ({ key, isRequired }) => isRequired && !run.columns.some((one) => one.key === key),
  );
  const [isShown, setShown] = useState(isMissing);
  return (
    <Card
      title={t('column.title')}
      actions={
        <Button size="s" icon="edit" aria-expanded={isShown} onPress={() => setShown(!isShown)}>
          {isShown ? t('column.hide') : t('column.show')}
        </Button>
      }
    >
      <div className={styles.form}>
        <p className={styles.note}>{t('column.lead')}</p>
        {isShown ? <MappingForm run={run} kind={kind} /> : null}
      </div>
    </Card>
  );
}

function MappingForm({ run, kind }: ColumnMappingProps) {
  const t = useText('importing');
  const toast = useToast();
  const locale = useLocale();
  const { chooseColumns } = useWriteImport();
  const [isSaved, setSaved] = useState(true);
  const form = useForm<Record<string, string>>({
    initial: chosenHeaders(run, kind),
    submit: async (values) => {
      await chooseColumns(run.id, columnsOf(values), isSaved);
      toast.show({ text: t('column.applied') });
    },
  });
  const headers = [...new Set(run.headers)].filter((header) => header !== '');
  return (
    <form {...form.props} className={styles.form}>
      <ErrorSummary {...form.summary} />
      <div className={styles.mapping}>
        {kind.columns.map(({ key, header, isRequired }) => {
          const suggested = run.suggestions.find((one) => one.key === key)?.header;
          return (
            <Select
              key={key}
              label={header[locale]}
              isRequired={isRequired}
              isOptional={!isRequired}
              hint={suggested ? t('column.suggested', { header: suggested }) : undefined}
              emptyLabel={t('column.leftOut')}
              options={headers.map((value) => ({ value, label: value }))}
              {...form.field(key)}
              value={form.values[key] ?? ''}
            />
          );
        })}
      </div>
      <Checkbox label={t('column.save')} isSelected={isSaved} onChange={setSaved} />
      <div>
        <Button type="submit" variant="primary" isPending={form.isPending}>
          {t('column.apply')}
        </Button>
      </div>
    </form>
  );
}
