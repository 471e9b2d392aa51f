import type { TerritorialUnit } from '../../../shared/api/types.ts';
import { Link } from '../../../shared/ui/link.tsx';
import { StateBadge } from '../../../shared/ui/state-badge.tsx';
import styles from './final-report.module.css';

/** Where the final report of the unit's place stands. */
export function FinalReport({ report }: { report: TerritorialUnit['finalReport'] }) {
  if (!report) return <span aria-hidden="true">–</span>;
  return (
    <span className={styles.report}>
      <Link to="/vystupy/$id" params={{ id: report.id }} look="plain">
        {report.code}
      </Link>
      <StateBadge state={report.state} />
    </span>
  );
}
