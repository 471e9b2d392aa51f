import { useId } from 'react';
import type { DescriptionDetail, DescriptionTransition, Problem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { buttonClass } from '../../../shared/ui/button-class.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import styles from './description.module.css';

interface StepButtonsProps {
  detail: DescriptionDetail;
  onChoose: (transition: DescriptionTransition) => void;
}

/** The steps out of the present state; those refused stay in sight and in reach, with the reason written under them. */
export function StepButtons({ detail, onChoose }: StepButtonsProps) {
  const t = useText('description');
  const codes = useText('cooperation');
  const problemText = useProblemText();
  const id = useId();
  const { transitions } = detail;
  if (transitions.length === 0) return <p className={styles.quiet}>{t('step.none')}</p>;
  const refused = transitions.filter(({ refusals }) => refusals.length > 0);
  const reasonOf = ({ kind, refusals }: DescriptionTransition) =>
    refusals.some(({ code }: Problem) => code === 'access.denied')
      ? t(whoMay[kind])
      : refusals.map(problemText).join(' ');
  return (
    <>
      <div className={styles.actions}>
        {transitions.map((one) =>
          one.refusals.length === 0 ? (
            <Button
              key={one.kind}
              variant={one.kind === 'withdraw' ? 'danger' : one.kind === 'amend' ? 'secondary' : 'primary'}
              onPress={() => onChoose(one)}
            >
              {codes(`descriptionTransition.${one.kind}`)}
            </Button>
          ) : (
            <button
              key={one.kind}
              type="button"
              className={buttonClass({ variant: 'secondary' })}
              data-disabled
              aria-disabled="true"
              aria-describedby={`${id}-${one.kind}`}
            >
              <Icon name="lock" size={16} />
              <span>{codes(`descriptionTransition.${one.kind}`)}</span>
            </button>
          ),
        )}
      </div>
      {refused.length > 0 ? (
        <div className={styles.refused}>
          <p>{t('step.unavailable')}</p>
          <ul className={styles.list}>
            {refused.map((one) => (
              <li key={one.kind} id={`${id}-${one.kind}`}>
                <strong>{codes(`descriptionTransition.${one.kind}`)}:</strong> {reasonOf(one)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

/** A missing right is said as who has it; the rest of the reasons would not help this person. */
const whoMay = {
  agree: 'step.byCoordinator',
  approve: 'step.byManager',
  amend: 'step.byWriters',
  withdraw: 'step.byWriters',
} as const;
