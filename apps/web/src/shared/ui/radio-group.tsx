import { useId, type ReactNode } from 'react';
import { FieldFrame, type FieldProps } from './field.tsx';
import styles from './field.module.css';

interface RadioGroupProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: ReactNode; hint?: ReactNode; isDisabled?: boolean }[];
  isInline?: boolean;
}

/** One of a few choices, all visible. */
export function RadioGroup(props: RadioGroupProps) {
  const generated = useId();
  const id = props.id ?? generated;
  return (
    <FieldFrame {...props} id={id} as="group">
      <div className={`${styles.choices}${props.isInline ? ` ${styles.choicesRow}` : ''}`}>
        {props.options.map((option) => (
          <label key={option.value} className={styles.choice}>
            <input
              type="radio"
              name={props.name ?? id}
              value={option.value}
              checked={props.value === option.value}
              disabled={props.isDisabled || option.isDisabled}
              onChange={() => props.onChange(option.value)}
            />
            <span>
              {option.label}
              {option.hint ? <span className={styles.choiceHint}>{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}
