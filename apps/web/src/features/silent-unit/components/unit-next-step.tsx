import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import type { UnitSectionProps } from '../../../shared/lib/unit-sections.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import { useUnitWatch } from '../api/use-unit-watch.ts';
import { turnOf } from '../hooks/step-target.ts';
import { useMayTakeStep } from '../hooks/use-may-take-step.ts';
import { useStepText } from '../hooks/use-step-text.ts';
import { StepLink } from './step-link.tsx';
import styles from './unit-next-step.module.css';

/** One line at the head of a unit: what would help it most, and whose turn it is when it is not the reader's. */
export function UnitNextStep({ unitId }: UnitSectionProps) {
  const t = useText('silent');
  const problemText = useProblemText();
  const stepText = useStepText();
  const mayTake = useMayTakeStep();
  const { data, error } = useUnitWatch(unitId);
  const step = data?.nextStep ?? null;
  return (
    <p className={styles.line} aria-busy={!data && !error}>
      <Icon name={data && step === null ? 'checkCircle' : 'arrowRight'} size={18} />
      <span className={styles.label}>{t('unitStep')}</span>
      {error ? <span className={styles.quiet}>{problemText(error)}</span> : null}
      {data && step === null ? <span>{t('noStep')}</span> : null}
      {step && mayTake(step.code, unitId) ? <StepLink unitId={unitId} step={step} /> : null}
      {step && !mayTake(step.code, unitId) ? (
        <>
          <span>{stepText(step)}</span>
          <span className={styles.quiet}>{t(`turn.${turnOf[step.code]}`)}</span>
        </>
      ) : null}
    </p>
  );
}
