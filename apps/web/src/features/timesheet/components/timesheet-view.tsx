import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import part from '../../../shared/ui/part.module.css';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useTimesheet } from '../api/use-timesheets.ts';
import { FindingsTable } from './findings-table.tsx';
import { TimesheetHours } from './timesheet-hours.tsx';
import { TimesheetLines } from './timesheet-lines.tsx';
import { TimesheetSummary } from './timesheet-summary.tsx';
import { TimesheetVisits } from './timesheet-visits.tsx';

/** A month of one person: what it adds up to, what it is made of, what does not fit, and its signature. */
export function TimesheetView({ month, personId }: { month: string; personId: string }) {
  const t = useText('timesheet');
  const { data, error, refetch } = useTimesheet(month, personId);
  if (!data && error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  return (
    <div className={part.stack}>
      <TimesheetSummary sheet={data} />
      {data.findings.length > 0 ? (
        <Card title={t('findings.title')} isFlush>
          <FindingsTable findings={data.findings} />
        </Card>
      ) : null}
      <TimesheetLines sheet={data} />
      <TimesheetHours sheet={data} />
      <TimesheetVisits sheet={data} />
    </div>
  );
}
