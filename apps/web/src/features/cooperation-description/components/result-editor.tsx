import { useText } from '../../../shared/i18n/use-text.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import type { ResultForm } from '../hooks/description-form.ts';
import type { EditorForm } from '../hooks/use-description-editor.ts';
import styles from './editor.module.css';

interface ResultEditorProps {
  result: ResultForm;
  number: number;
  field: string;
  form: EditorForm;
  onChange: (result: ResultForm) => void;
  onRemove: () => void;
}

/** One expected result being written. */
export function ResultEditor({ result, number, field, form, onChange, onRemove }: ResultEditorProps) {
  const t = useText('description');
  const name = result.title.trim() || t('edit.result', { number });
  const set = (change: Partial<ResultForm>) => onChange({ ...result, ...change });
  return (
    <div className={styles.part} role="group" aria-label={name}>
      <div className={styles.head}>
        <strong>{t('edit.result', { number })}</strong>
        <IconButton icon="trash" size="s" label={t('edit.removeResult', { title: name })} onPress={onRemove} />
      </div>
      <div className={styles.pair}>
        <TextField
          label={t('edit.resultTitle')}
          maxLength={500}
          value={result.title}
          error={form.errorAt(`${field}.title`)}
          onChange={(title) => set({ title })}
        />
        <DateField
          label={t('edit.dueOn')}
          value={result.dueOn}
          error={form.errorAt(`${field}.dueOn`)}
          onChange={(dueOn) => set({ dueOn })}
        />
      </div>
      <div className={styles.pair}>
        <TextArea
          label={t('area.baseline')}
          rows={2}
          maxLength={4000}
          value={result.baseline}
          onChange={(baseline) => set({ baseline })}
        />
        <TextArea
          label={t('area.target')}
          rows={2}
          maxLength={4000}
          value={result.target}
          error={form.errorAt(`${field}.target`)}
          onChange={(target) => set({ target })}
        />
      </div>
      <TextField
        label={t('edit.resultResponsible')}
        isOptional
        maxLength={500}
        value={result.responsible}
        onChange={(responsible) => set({ responsible })}
      />
    </div>
  );
}
