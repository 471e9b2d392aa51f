import { planDifference } from '@rssz/domain';
import type { PlanDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { DifferenceTable } from '../../../shared/ui/difference-table.tsx';
import { domainPlan } from '../hooks/plan-content.ts';
import { objectiveTitles, usePlanDifference } from '../hooks/use-plan-difference.tsx';
import styles from './plan.module.css';

/** What the version changes against the one before, plainly. */
export function PlanDifferences({ plan: { shown, targetGroups } }: { plan: PlanDetail }) {
  const t = useText('plan');
  const { previous } = shown;
  const difference = shown.difference as ReturnType<typeof planDifference>;
  const removed = difference
    .filter(({ subject }) => subject === 'objective')
    .map((one) => [one.key, one.title] as const);
  const titles = new Map([...removed, ...objectiveTitles(domainPlan(shown.content))]);
  const words = usePlanDifference(targetGroups, titles);
  if (!previous) return null;
  const heads = { what: t('difference.what'), before: t('difference.before'), after: t('difference.after') };
  return (
    <Card title={t('difference.title', { number: previous.number })}>
      {difference.length === 0 ? (
        <p className={styles.quiet}>{t('difference.same', { number: previous.number })}</p>
      ) : (
        <ul className={styles.items}>
          {difference.map((entry) => (
            <li key={`${entry.subject} ${entry.key}`}>
              <DifferenceTable {...words(entry)} heads={heads} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
