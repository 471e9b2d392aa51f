import { transitionRule } from '@rssz/domain';
import { useId } from 'react';
import type { AvailableTransition, DeliverableDetail, Problem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { buttonClass } from '../../../shared/ui/button-class.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import { offeredTransitions } from '../hooks/offered-transitions.ts';
import { transitionLook } from '../hooks/transition-look.ts';
import styles from './transition-buttons.module.css';

interface TransitionButtonsProps {
  row: DeliverableDetail;
  onChoose: (transition: AvailableTransition) => void;
}

/** Steps out of the present state; those refused stay in sight and in reach, with the reason written under them. */
export function TransitionButtons({ row, onChoose }: TransitionButtonsProps) {
  const t = useText('deliverable');
  const code = useText('code');
  const problemText = useProblemText();
  const id = useId();
  const offered = offeredTransitions(row.transitions);
  if (offered.length === 0) return <p className={styles.none}>{t('action.none')}</p>;
  const refused = offered.filter((one) => one.blocking.length > 0);
  return (
    <>
      <div className={styles.buttons}>
        {offered.map(({ transition, blocking }) => {
          const look = transitionLook[transition.kind];
          return blocking.length === 0 ? (
            <Button key={transition.kind} variant={look.variant} icon={look.icon} onPress={() => onChoose(transition)}>
              {code(`transition.${transition.kind}`)}
            </Button>
          ) : (
            <button
              key={transition.kind}
              type="button"
              className={buttonClass({ variant: 'secondary' })}
              data-disabled
              aria-disabled="true"
              aria-describedby={`${id}-${transition.kind}`}
            >
              <Icon name="lock" size={16} />
              <span>{code(`transition.${transition.kind}`)}</span>
            </button>
          );
        })}
      </div>
      {refused.length > 0 ? (
        <div className={styles.reasons}>
          <p className={styles.heading}>{t('action.unavailable')}</p>
          <ul>
            {refused.map(({ transition, blocking }) => (
              <li key={transition.kind} id={`${id}-${transition.kind}`}>
                <strong>{code(`transition.${transition.kind}`)}:</strong> {reasonOf(transition.kind, blocking)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );

  /** A missing right is said as who has it; the rest of the reasons would not help this person. */
  function reasonOf(kind: AvailableTransition['kind'], blocking: readonly Problem[]): string {
    if (!blocking.some((one) => one.code === 'access.denied')) return blocking.map(problemText).join(' ');
    return transitionRule(kind).permission === 'deliverable.work' ? t('action.byWorkers') : t('action.byManager');
  }
}
