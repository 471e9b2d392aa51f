import { useText } from '../../../shared/i18n/use-text.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import type { TargetRow } from '../hooks/target-rows.ts';
import styles from './targets.module.css';

interface TargetLineProps {
  row: TargetRow;
  /** From 1, spoken with the fields. */
  position: number;
  project: { startsOn: string; endsOn: string };
  errors: { dueOn: string | undefined; value: string | undefined };
  onChange: (row: TargetRow) => void;
  onRemove: () => void;
}

/** One dated target to type. */
export function TargetLine({ row, position, project, errors, onChange, onRemove }: TargetLineProps) {
  const t = useText('indicator');
  return (
    <li className={styles.row}>
      <DateField
        label={t('target.rowDate', { row: position })}
        isLabelHidden
        value={row.dueOn}
        onChange={(dueOn) => onChange({ ...row, dueOn })}
        min={project.startsOn}
        max={project.endsOn}
        error={errors.dueOn}
      />
      <TextField
        label={t('target.rowValue', { row: position })}
        isLabelHidden
        inputMode="numeric"
        placeholder={t('target.value')}
        value={row.value}
        onChange={(value) => onChange({ ...row, value })}
        error={errors.value}
      />
      <IconButton icon="trash" label={t('target.removeRow', { row: position })} onPress={onRemove} />
    </li>
  );
}
