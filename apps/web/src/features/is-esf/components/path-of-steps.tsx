import type { EsfDesk } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge, type BadgeTone } from '../../../shared/ui/badge.tsx';
import type { IconName } from '../../../shared/ui/icon-paths.ts';
import { Link } from '../../../shared/ui/link.tsx';
import part from '../../../shared/ui/part.module.css';
import { stepStates, type StepState } from '../hooks/step-state.ts';
import styles from './is-esf.module.css';

const LOOK: Readonly<Record<StepState['state'], readonly [tone: BadgeTone, icon: IconName | undefined]>> = {
  todo: ['neutral', undefined],
  waiting: ['warning', 'clock'],
  done: ['success', 'checkCircle'],
};

/** Where on the screen a step is done; the words stand in the address. */
const PART_OF_STEP: Readonly<Record<StepState['step'], string>> = {
  persons: 'osoby',
  list: 'seznam',
  supports: 'podpory',
};

/** The three steps in their order; each leads to its part of the screen. */
export function PathOfSteps({ desk }: { desk: EsfDesk }) {
  const t = useText('isEsf');
  return (
    <ol className={styles.path} aria-label={t('path.label')}>
      {stepStates(desk).map(({ step, state, sentence, count }, index) => (
        <li key={step} className={styles.step}>
          <div className={styles.stepHead}>
            <span>{t('path.step', { number: index + 1 })}</span>
            <StateBadge state={state} />
          </div>
          <Link to="/is-esf" search={{ cast: PART_OF_STEP[step] } as never} look="plain" className={styles.stepTitle}>
            {t(`path.${step}`)}
          </Link>
          <p className={part.quiet}>{t(`path.${sentence}`, { count })}</p>
        </li>
      ))}
    </ol>
  );
}

function StateBadge({ state }: { state: StepState['state'] }) {
  const t = useText('isEsf');
  const [tone, icon] = LOOK[state];
  return (
    <Badge tone={tone} {...(icon ? { icon } : {})}>
      {t(`path.${state}`)}
    </Badge>
  );
}
