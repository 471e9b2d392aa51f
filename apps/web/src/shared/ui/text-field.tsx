import { useId, type HTMLAttributes, type Ref } from 'react';
import { describedBy, FieldFrame, type FieldProps } from './field.tsx';
import styles from './field.module.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'email' | 'password' | 'search' | 'url' | 'tel';
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  autoComplete?: string;
  placeholder?: string;
  maxLength?: number;
  icon?: IconName;
  /** Unit written inside at the right, such as "h". */
  suffix?: string;
  autoFocus?: boolean;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextField({ ref, ...props }: TextFieldProps) {
  const generated = useId();
  const id = props.id ?? generated;
  return (
    <FieldFrame {...props} id={id}>
      <div className={styles.affixed}>
        {props.icon ? <Icon name={props.icon} size={16} /> : null}
        <input
          ref={ref}
          id={id}
          name={props.name}
          className={`${styles.control}${props.suffix ? ` ${styles.withInside}` : ''}`}
          type={props.type ?? 'text'}
          inputMode={props.inputMode}
          autoComplete={props.autoComplete ?? 'off'}
          placeholder={props.placeholder}
          maxLength={props.maxLength}
          disabled={props.isDisabled}
          aria-required={props.isRequired}
          aria-invalid={props.error ? true : undefined}
          aria-describedby={describedBy(id, props.hint, props.error)}
          autoFocus={props.autoFocus}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
          onBlur={props.onBlur}
        />
        {props.suffix ? (
          <span className={styles.suffix} aria-hidden="true">
            {props.suffix}
          </span>
        ) : null}
      </div>
    </FieldFrame>
  );
}
