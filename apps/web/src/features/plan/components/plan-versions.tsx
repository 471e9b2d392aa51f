import type { PlanDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { PlanBadge } from './plan-badge.tsx';
import styles from './plan.module.css';

/** The versions of the plan, the newest first; the one that is looked at is no link. */
export function PlanVersions({ plan: { id, versions, shown } }: { plan: PlanDetail }) {
  const t = useText('plan');
  if (versions.length < 2) return null;
  return (
    <Card title={t('detail.version')}>
      <ul className={styles.items}>
        {versions.map((one) => {
          const name = t('list.versionOf', { number: one.number });
          return (
            <li key={one.id}>
              <span className={styles.marks}>
                {one.id === shown.id ? (
                  <strong aria-current="true">{name}</strong>
                ) : (
                  <Link to={`/plany/${id}`} search={{ verze: String(one.number) } as never}>
                    {name}
                  </Link>
                )}
                <PlanBadge state={one.state} isWithdrawn={one.withdrawalReason !== null} />
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
