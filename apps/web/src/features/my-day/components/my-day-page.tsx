import { useQuery } from '@tanstack/react-query';
import { useCan, useProjectCode, useSession } from '../../../shared/api/session.ts';
import type { MyDay } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { myDayQuery } from '../api/my-day-query.ts';
import { CalendarAddress } from './calendar-address.tsx';
import { DayCooperation } from './day-cooperation.tsx';
import { DayDeadlines } from './day-deadlines.tsx';
import { DayDeliverables } from './day-deliverables.tsx';
import { DayFirstSteps } from './day-first-steps.tsx';
import { DayLogs } from './day-logs.tsx';
import { DayNearParticipants } from './day-near-participants.tsx';
import { DayRest } from './day-rest.tsx';
import { DayVisits } from './day-visits.tsx';
import styles from './my-day-page.module.css';

/** The inbox of work: what waits for me, what is due, what I did last. */
export function MyDayPage() {
  const t = useText('app');
  const format = useFormat();
  const session = useSession();
  const canLog = useCan('log.write');
  const { data, error, refetch } = useQuery(myDayQuery(useProjectCode()));
  return (
    <>
      <PageHeader
        title={t('myDay.title')}
        lead={
          <>
            {t('myDay.today', { date: format.dateLong(session.today) })} {data ? <Summary day={data} /> : null}
          </>
        }
        actions={
          canLog ? (
            <ButtonLink to="/denik/novy" variant="primary" icon="plus">
              {t('myDay.newLog')}
            </ButtonLink>
          ) : null
        }
      />
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!error && !data ? <Skeleton lines={8} /> : null}
      {data ? <DayContent day={data} /> : null}
    </>
  );
}

function Summary({ day }: { day: MyDay }) {
  const t = useText('app');
  const waiting = day.reviews.length + day.returned.length + day.cooperation.length + (day.visits?.total ?? 0);
  const overdue = day.mine.filter((one) => one.overdueDays > 0).length;
  if (waiting + overdue === 0) return t('myDay.allDone');
  return (
    <>
      {waiting > 0 ? t('myDay.waiting', { count: waiting }) : null}{' '}
      {overdue > 0 ? <strong className={styles.overdue}>{t('myDay.overdue', { count: overdue })}</strong> : null}
    </>
  );
}

/** What others wait for: the beginning of a project, a coordinator's word, decisions about cooperation. */
function DayAsked({ day: { firstSteps, visits, cooperation } }: { day: MyDay }) {
  return (
    <>
      {firstSteps ? <DayFirstSteps steps={firstSteps} /> : null}
      {visits ? <DayVisits visits={visits} /> : null}
      {cooperation.length > 0 ? <DayCooperation rows={cooperation} /> : null}
    </>
  );
}

function DayContent({ day }: { day: MyDay }) {
  const t = useText('app');
  const canApprove = useCan('deliverable.approve');
  const canWork = useCan('deliverable.work');
  const canLog = useCan('log.write');
  const canRead = useCan('deadline.read');
  const mine = day.mine.length + day.reviews.length + day.cooperation.length + (day.visits?.total ?? 0);
  const isReader = !canApprove && !canWork && mine === 0;
  return (
    <div className={styles.grid}>
      <div className={styles.column}>
        <DayAsked day={day} />
        {canApprove || day.reviews.length > 0 ? (
          <DayDeliverables
            title={t('myDay.reviews')}
            empty={t('myDay.reviewsEmpty')}
            rows={day.reviews}
            isStateHidden
            all={{ to: '/vystupy', search: { stav: 'in-review' } }}
          />
        ) : null}
        {day.returned.length > 0 ? (
          <DayDeliverables title={t('myDay.returned')} empty="" rows={day.returned} isStateHidden />
        ) : null}
        {(canWork && !canApprove) || day.mine.length > 0 ? (
          <DayDeliverables title={t('myDay.mine')} empty={t('myDay.mineEmpty')} rows={day.mine} isOwnerHidden />
        ) : null}
        {(canLog && !canApprove) || day.recentLogs.length > 0 ? <DayLogs logs={day.recentLogs} /> : null}
        {isReader ? <DayRest /> : null}
      </div>
      <div className={styles.column}>
        <Card title={t('myDay.deadlines')} actions={canRead ? <CalendarAddress /> : null} isFlush>
          <DayDeadlines deadlines={day.deadlines} />
        </Card>
        <DayNearParticipants count={day.almostParticipants} />
      </div>
    </div>
  );
}
