import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import styles from './field.module.css';
import { Icon } from './icon.tsx';

export interface FieldProps {
  /** Id of the control; the error summary points here. */
  id?: string;
  name?: string;
  label: string;
  /** Shown under the label before anything goes wrong. */
  hint?: ReactNode;
  /** Text of the problem; also marks the control as invalid. */
  error?: string | undefined;
  isRequired?: boolean;
  /** Writes "nepovinné" beside the label. */
  isOptional?: boolean;
  isDisabled?: boolean;
  /** The label is only spoken (filters in a toolbar). */
  isLabelHidden?: boolean;
}

interface FrameProps extends FieldProps {
  id: string;
  children: ReactNode;
  /** A group is labelled by a legend, a single control by a label. */
  as?: 'label' | 'group';
}

/** Ids of the texts that describe a control, for `aria-describedby`. */
export function describedBy(id: string, hint: ReactNode, error: string | undefined): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Label above, hint, control, problem below: the same for every control. */
export function FieldFrame({ id, label, hint, error, isOptional, isLabelHidden, children, as = 'label' }: FrameProps) {
  const t = useText('app');
  const labelClass = isLabelHidden ? 'visually-hidden' : styles.label;
  const content = (
    <>
      {label}
      {isOptional ? <span className={styles.optional}> {t('common.optional')}</span> : null}
    </>
  );
  const rest = (
    <>
      {hint ? (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      ) : null}
      {children}
      {error ? (
        <div id={`${id}-error`} className={styles.error}>
          <Icon name="error" size={16} />
          <span>{error}</span>
        </div>
      ) : null}
    </>
  );
  if (as === 'group') {
    return (
      <fieldset className={styles.field} id={id} tabIndex={-1} aria-describedby={describedBy(id, hint, error)}>
        <legend className={labelClass}>{content}</legend>
        {rest}
      </fieldset>
    );
  }
  return (
    <div className={styles.field}>
      <label className={labelClass} htmlFor={id}>
        {content}
      </label>
      {rest}
    </div>
  );
}
