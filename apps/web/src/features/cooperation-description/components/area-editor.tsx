import { v7 as uuidv7 } from 'uuid';
import type { DescriptionDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import type { AreaForm, ResultForm } from '../hooks/description-form.ts';
import { useAreaNames } from '../../../shared/lib/use-area-names.ts';
import type { EditorForm } from '../hooks/use-description-editor.ts';
import { CriteriaEditor } from './criteria-editor.tsx';
import styles from './editor.module.css';
import { ResultEditor } from './result-editor.tsx';

interface AreaEditorProps {
  area: AreaForm;
  /** Its place in the form, such as `areas.0`: problems are found by it. */
  field: string;
  form: EditorForm;
  detail: DescriptionDetail;
  onChange: (area: AreaForm) => void;
  onRemove: () => void;
}

/** One area being written: where it stands, its results and criteria. */
export function AreaEditor({ area, field, form, detail, onChange, onRemove }: AreaEditorProps) {
  const t = useText('description');
  const name = useAreaNames()(area.thematicAreaId);
  const set = (change: Partial<AreaForm>) => onChange({ ...area, ...change });
  const setResult = (index: number, result: ResultForm) =>
    set({ results: area.results.map((one, at) => (at === index ? result : one)) });
  return (
    <Card
      title={name}
      actions={<IconButton icon="trash" size="s" label={t('edit.removeArea', { area: name })} onPress={onRemove} />}
    >
      {form.errorAt(field) ? <p className={styles.error}>{form.errorAt(field)}</p> : null}
      <FormStack>
        <div className={styles.pair}>
          <TextArea
            label={t('area.baseline')}
            rows={3}
            maxLength={4000}
            value={area.baseline}
            onChange={(baseline) => set({ baseline })}
          />
          <TextArea
            label={t('area.target')}
            rows={3}
            maxLength={4000}
            value={area.target}
            onChange={(target) => set({ target })}
          />
        </div>
        <TextField
          label={t('area.responsible')}
          hint={t('edit.responsibleHint')}
          maxLength={500}
          value={area.responsible}
          error={form.errorAt(`${field}.responsible`)}
          onChange={(responsible) => set({ responsible })}
        />
      </FormStack>
      <h3 className={styles.sub}>{t('area.results')}</h3>
      <div className={styles.parts}>
        {area.results.length === 0 ? <p className={styles.note}>{t('area.noResults')}</p> : null}
        {area.results.map((result, index) => (
          <ResultEditor
            key={result.resultKey}
            result={result}
            number={index + 1}
            field={`${field}.results.${index}`}
            form={form}
            onChange={(changed) => setResult(index, changed)}
            onRemove={() => set({ results: area.results.filter((_, at) => at !== index) })}
          />
        ))}
        <div>
          <Button size="s" icon="plus" onPress={() => set({ results: [...area.results, emptyResult()] })}>
            {t('edit.addResult')}
          </Button>
        </div>
      </div>
      <h3 className={styles.sub}>{t('area.criteria')}</h3>
      <CriteriaEditor
        area={area}
        field={field}
        form={form}
        detail={detail}
        onChange={(criteria) => set({ criteria })}
      />
    </Card>
  );
}

/** The key is made here and stays the result's own over all versions. */
function emptyResult(): ResultForm {
  return { resultKey: uuidv7(), title: '', baseline: '', target: '', dueOn: '', responsible: '' };
}
