import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import styles from './rules.module.css';

interface CheckedListProps {
  id: string;
  label: string;
  isLabelHidden?: boolean;
  isInColumns?: boolean;
  error: string | undefined;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** Any number of choices out of a list, all visible. */
export function CheckedList(props: CheckedListProps) {
  const { id, label, isLabelHidden, isInColumns, error, options, chosen, onChange } = props;
  const toggle = (value: string, isSelected: boolean) =>
    onChange(isSelected ? [...chosen, value] : chosen.filter((one) => one !== value));
  return (
    <fieldset id={id} tabIndex={-1} className={styles.choices} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={isLabelHidden ? 'visually-hidden' : undefined}>{label}</legend>
      <div className={isInColumns ? styles.fields : styles.inline}>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            label={option.label}
            isSelected={chosen.includes(option.value)}
            onChange={(isSelected) => toggle(option.value, isSelected)}
          />
        ))}
      </div>
      {error ? (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
