import { useId, type ReactNode } from 'react';
import styles from './field.module.css';

interface CheckboxProps {
  label: ReactNode;
  /** The label is only spoken (row selection). */
  isLabelHidden?: boolean;
  hint?: ReactNode;
  isSelected: boolean;
  isIndeterminate?: boolean;
  isDisabled?: boolean;
  onChange: (isSelected: boolean) => void;
  id?: string;
  name?: string;
}

/** A yes or no. */
export function Checkbox(props: CheckboxProps) {
  const generated = useId();
  const id = props.id ?? generated;
  return (
    <label className={styles.choice} htmlFor={id}>
      <input
        id={id}
        name={props.name}
        type="checkbox"
        checked={props.isSelected}
        disabled={props.isDisabled}
        ref={(input) => {
          if (input) input.indeterminate = props.isIndeterminate ?? false;
        }}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <span className={props.isLabelHidden ? 'visually-hidden' : undefined}>
        {props.label}
        {props.hint ? (
          <span id={`${id}-hint`} className={styles.choiceHint}>
            {props.hint}
          </span>
        ) : null}
      </span>
    </label>
  );
}
