import { useId } from 'react';
import { FieldFrame, type FieldProps } from './field.tsx';
import styles from './toggle-chips.module.css';

interface ToggleChipsProps extends FieldProps {
  /** Chosen value, '' for none. */
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string; isDisabled?: boolean }[];
  size?: 's' | 'm';
}

/** One of a few short choices as chips: lengths, areas, quick filters. Works as radio buttons with arrows. */
export function ToggleChips(props: ToggleChipsProps) {
  const generated = useId();
  const id = props.id ?? generated;
  return (
    <FieldFrame {...props} id={id} as="group">
      <div className={`${styles.chips}${props.size === 's' ? ` ${styles.small}` : ''}`}>
        {props.options.map((option) => (
          <label key={option.value} className={styles.chip}>
            <input
              type="radio"
              className={styles.input}
              name={props.name ?? id}
              value={option.value}
              checked={props.value === option.value}
              disabled={props.isDisabled || option.isDisabled}
              onChange={() => props.onChange(option.value)}
            />
            <span className={styles.face}>{option.label}</span>
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}
