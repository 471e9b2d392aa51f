import type { DescriptionDetail, DescriptionTransition, Problem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { StepButtons as Buttons, type Step } from '../../../shared/ui/step-buttons.tsx';
import styles from './description.module.css';

interface StepButtonsProps {
  detail: DescriptionDetail;
  onChoose: (transition: DescriptionTransition) => void;
}

/** The steps out of the present state of a version, those refused with the reason. */
export function StepButtons({ detail, onChoose }: StepButtonsProps) {
  const t = useText('description');
  const codes = useText('cooperation');
  const problemText = useProblemText();
  const { transitions } = detail;
  if (transitions.length === 0) return <p className={styles.quiet}>{t('step.none')}</p>;
  const reasonOf = ({ kind, refusals }: DescriptionTransition) =>
    refusals.some(({ code }: Problem) => code === 'access.denied')
      ? t(whoMay[kind])
      : refusals.map(problemText).join(' ');
  return (
    <Buttons
      unavailable={t('step.unavailable')}
      steps={transitions.map((one) => ({
        kind: one.kind,
        label: codes(`descriptionTransition.${one.kind}`),
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

const variantOf: Record<DescriptionTransition['kind'], Step['variant']> = {
  agree: 'primary',
  approve: 'primary',
  amend: 'secondary',
  withdraw: 'danger',
};

/** A missing right is said as who has it; the rest of the reasons would not help this person. */
const whoMay = {
  agree: 'step.byCoordinator',
  approve: 'step.byManager',
  amend: 'step.byWriters',
  withdraw: 'step.byWriters',
} as const;
