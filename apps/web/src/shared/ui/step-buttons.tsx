import { useId } from 'react';
import { buttonClass } from './button-class.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import styles from './step-buttons.module.css';

/** A step out of the present state, in words; `refusal` when it is not open now. */
export interface Step {
  kind: string;
  label: string;
  variant: 'primary' | 'secondary' | 'danger';
  refusal: string | null;
}

interface StepButtonsProps {
  steps: readonly Step[];
  /** Above the list of what is not open now. */
  unavailable: string;
  onChoose: (kind: string) => void;
}

/** The steps out of a state; those refused stay in sight and in reach, with the reason written under them. */
export function StepButtons({ steps, unavailable, onChoose }: StepButtonsProps) {
  const id = useId();
  const refused = steps.filter(({ refusal }) => refusal !== null);
  return (
    <>
      <div className={styles.actions}>
        {steps.map(({ kind, label, variant, refusal }) =>
          refusal === null ? (
            <Button key={kind} variant={variant} onPress={() => onChoose(kind)}>
              {label}
            </Button>
          ) : (
            <button
              key={kind}
              type="button"
              className={buttonClass({ variant: 'secondary' })}
              data-disabled
              aria-disabled="true"
              aria-describedby={`${id}-${kind}`}
            >
              <Icon name="lock" size={16} />
              <span>{label}</span>
            </button>
          ),
        )}
      </div>
      {refused.length > 0 ? (
        <div className={styles.refused}>
          <p>{unavailable}</p>
          <ul>
            {refused.map(({ kind, label, refusal }) => (
              <li key={kind} id={`${id}-${kind}`}>
                <strong>{label}:</strong> {refusal}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
