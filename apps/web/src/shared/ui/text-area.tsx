import { useId } from 'react';
import { describedBy, FieldFrame, type FieldProps } from './field.tsx';
import styles from './field.module.css';

interface TextAreaProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  maxLength?: number;
  placeholder?: string;
  autoFocus?: boolean;
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const generated = useId();
  const id = props.id ?? generated;
  return (
    <FieldFrame {...props} id={id}>
      <textarea
        id={id}
        name={props.name}
        className={`${styles.control} ${styles.area}`}
        rows={props.rows ?? 4}
        maxLength={props.maxLength}
        placeholder={props.placeholder}
        disabled={props.isDisabled}
        autoFocus={props.autoFocus}
        aria-required={props.isRequired}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={describedBy(id, props.hint, props.error)}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </FieldFrame>
  );
}
