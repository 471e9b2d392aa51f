import type { TerritorialUnit } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { Stat } from '../../../shared/ui/stat.tsx';
import { StateBadge } from '../../../shared/ui/state-badge.tsx';
import styles from './unit-numbers.module.css';

/** What the project has given the unit so far. */
export function UnitNumbers({ unit }: { unit: TerritorialUnit }) {
  const t = useText('unit');
  const format = useFormat();
  return (
    <div className={styles.numbers}>
      <Card>
        <Stat label={t('field.visits')} value={format.number(unit.visits)} />
      </Card>
      <Card>
        <Stat label={t('field.hours')} value={t('hours', { hours: format.hours(unit.supportMinutes) })} />
      </Card>
      <Card>
        <Stat
          label={t('field.lastVisitOn')}
          value={unit.lastVisitOn ? format.date(unit.lastVisitOn) : t('list.noVisit')}
        />
      </Card>
      <Card>
        <Stat
          label={t('field.finalReport')}
          value={unit.finalReport ? <ReportLink report={unit.finalReport} /> : '–'}
          note={unit.finalReport ? <StateBadge state={unit.finalReport.state} /> : t('list.noPlace')}
        />
      </Card>
    </div>
  );
}

function ReportLink({ report }: { report: NonNullable<TerritorialUnit['finalReport']> }) {
  return (
    <Link to="/vystupy/$id" params={{ id: report.id }} look="plain">
      {report.code}
    </Link>
  );
}
