import type { PlanTransition, PlanVersionDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { StepButtons, type Step } from '../../../shared/ui/step-buttons.tsx';
import styles from './plan.module.css';

interface PlanStepsProps {
  shown: PlanVersionDetail;
  onChoose: (transition: PlanTransition) => void;
}

/** The steps out of the present state of a version, those refused with the reason. */
export function PlanSteps({ shown: { transitions }, onChoose }: PlanStepsProps) {
  const t = useText('plan');
  const problemText = useProblemText();
  if (transitions.length === 0) return <p className={styles.quiet}>{t('step.none')}</p>;
  const reasonOf = ({ kind, refusals }: PlanTransition) =>
    refusals.some(({ code }) => code === 'access.denied')
      ? t(kind === 'approve' ? 'step.byManager' : 'step.byWriters')
      : refusals.map(problemText).join(' ');
  return (
    <StepButtons
      unavailable={t('step.unavailable')}
      steps={transitions.map((one) => ({
        kind: one.kind,
        label: t(`code.transition.${one.kind}`),
        variant: variantOf[one.kind],
        refusal: one.refusals.length === 0 ? null : reasonOf(one),
      }))}
      onChoose={(kind) => {
        const chosen = transitions.find((one) => one.kind === kind);
        if (chosen) onChoose(chosen);
      }}
    />
  );
}

const variantOf: Record<PlanTransition['kind'], Step['variant']> = {
  approve: 'primary',
  amend: 'secondary',
  withdraw: 'danger',
};
