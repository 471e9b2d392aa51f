import { v7 as uuidv7 } from 'uuid';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm, type FormProblem } from '../../../shared/lib/use-form.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { measureLines } from '../hooks/measure-lines.ts';
import type { MeasureForm } from '../hooks/plan-form.ts';
import styles from './plan-editor.module.css';

interface ManyDialogProps {
  /** The area of a thematic action plan, which its measures have. */
  areaId: string | null;
  onClose: () => void;
  onAdd: (measures: readonly MeasureForm[]) => void;
}

/** Several measures at once, one to a line, typed or copied from a spreadsheet. */
export function ManyDialog({ areaId, onClose, onAdd }: ManyDialogProps) {
  const t = useText('plan');
  const problemText = useProblemText();
  const read = ({ lines, implementer }: { lines: string; implementer: string }) =>
    measureLines(lines, { implementer, thematicAreaId: areaId }, uuidv7);
  const form = useForm({
    initial: { lines: '', implementer: '' },
    validate: (values): FormProblem[] => {
      const { measures, problems } = read(values);
      if (measures.length === 0) return [{ code: 'validation.required', field: 'lines' }];
      return problems.map(({ line, problem }) => ({
        code: problem.code,
        field: 'lines',
        text: t('edit.many.line', { number: line, problem: problemText(problem) }),
      }));
    },
    submit: (values) => {
      onAdd(read(values).measures);
      return Promise.resolve();
    },
  });
  const { measures } = read(form.values);
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      size="l"
      title={t('edit.many.title')}
      submit={t('edit.many.submit')}
      lead={t('edit.many.lead')}
    >
      <TextArea
        label={t('edit.many.lines')}
        hint={t('edit.many.example')}
        isRequired
        rows={8}
        maxLength={40_000}
        {...form.field('lines')}
      />
      <TextField label={t('edit.many.implementer')} isOptional maxLength={500} {...form.field('implementer')} />
      <p className={styles.note} role="status">
        {measures.length > 0 ? t('edit.many.found', { count: measures.length }) : ''}
      </p>
    </FormDialog>
  );
}
