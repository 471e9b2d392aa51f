import { useNavigate } from '@tanstack/react-router';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useToday } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { useTimesheet } from '../api/use-timesheets.ts';
import { monthOr } from '../hooks/months.ts';
import { MonthPicker } from './month-picker.tsx';
import { TimesheetView } from './timesheet-view.tsx';

/** One person's timesheet of a month. */
export function TimesheetPage() {
  const t = useText('timesheet');
  const today = useToday();
  const personId = useRouteParam('person');
  const month = monthOr(useRouteParam('month'), today);
  const navigate = useNavigate();
  const { data, error } = useTimesheet(month, personId);
  const isMissing = !data && error instanceof ProblemFailure && error.status === 404;
  const title = data?.person.displayName ?? t(isMissing ? 'notFoundTitle' : 'loading');
  const open = (value: string) =>
    void navigate({ to: '/vykazy/$month/$person' as never, params: { month: value, person: personId } as never });
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: t('title'), to: '/vykazy' }, { label: title }]}
        actions={isMissing ? null : <MonthPicker month={month} onChange={open} />}
      />
      {isMissing ? (
        <EmptyState title={t('notFoundTitle')} action={<ButtonLink to="/vykazy">{t('back')}</ButtonLink>}>
          {t('notFoundText')}
        </EmptyState>
      ) : (
        <TimesheetView key={`${month}/${personId}`} month={month} personId={personId} />
      )}
    </>
  );
}
