import { useId } from 'react';
import { describedBy, FieldFrame, type FieldProps } from './field.tsx';
import styles from './field.module.css';

export interface SelectOption {
  value: string;
  label: string;
  isDisabled?: boolean;
}

interface SelectProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  options: readonly SelectOption[];
  /** First, empty choice ("Všechny stavy", "Vyberte"); its value is ''. */
  emptyLabel?: string;
}

/** A choice of one from a short list; the browser's own list, which every phone and reader knows. */
export function Select(props: SelectProps) {
  const generated = useId();
  const id = props.id ?? generated;
  return (
    <FieldFrame {...props} id={id}>
      <select
        id={id}
        name={props.name}
        className={`${styles.control} ${styles.select}`}
        disabled={props.isDisabled}
        aria-required={props.isRequired}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={describedBy(id, props.hint, props.error)}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      >
        {props.emptyLabel === undefined ? null : <option value="">{props.emptyLabel}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.isDisabled}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
