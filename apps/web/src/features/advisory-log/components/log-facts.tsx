import { lazy, Suspense } from 'react';
import { useCan } from '../../../shared/api/session.ts';
import type { AdvisoryLog, AdvisoryLogDetail } from '../../../shared/api/types.ts';
import { activityCode } from '../../../shared/format/activity-code.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useModeText } from '../../../shared/lib/use-mode-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useAreaName } from '../hooks/use-area-name.ts';
import { useDetailFacts } from '../hooks/use-detail-facts.tsx';
import { NextStepCard } from './next-step-card.tsx';
import styles from './log-detail-page.module.css';

/** Comes after what the log says; its files are asked for separately anyway. */
const SheetCard = lazy(async () => ({ default: (await import('./sheet-card.tsx')).SheetCard }));

/** What the current version of a log says. */
export function LogFacts({ log }: { log: AdvisoryLogDetail }) {
  const t = useText('log');
  const detailFacts = useDetailFacts();
  const modeText = useModeText();
  const format = useFormat();
  const areaName = useAreaName();
  const { voided } = log;
  return (
    <div className={styles.main}>
      {voided ? (
        <Banner tone="warning" title={t('detail.voidedTitle')}>
          <p>
            {t('detail.voidedText', {
              by: voided.by.displayName,
              at: format.instant(voided.at),
              reason: voided.reason,
            })}
          </p>
          <p>{t('detail.voidedEffect')}</p>
          {log.mergedIntoId ? <MergedInto id={log.mergedIntoId} /> : null}
        </Banner>
      ) : null}
      <Card title={t('detail.facts')}>
        <DescriptionList
          columns={2}
          items={[
            {
              term: t('detail.unit'),
              value: (
                <Link to="/uzemni-celky/$id" params={{ id: log.unit.id }}>
                  <CzechText>{log.unit.name}</CzechText>
                </Link>
              ),
            },
            { term: t('detail.date'), value: format.dateLong(log.heldOn) },
            { term: t('detail.duration'), value: t('list.dayHours', { hours: format.hours(log.minutes) }) },
            { term: t('detail.mode'), value: modeText(log.mode) },
            { term: t('detail.area'), value: areaName(log.thematicArea) },
            { term: t('detail.keyActivity'), value: activityCode(log.keyActivity) },
            ...detailFacts(log),
            { term: t('detail.author'), value: log.author.displayName },
            { term: t('detail.createdAt'), value: format.instant(log.createdAt) },
          ]}
        />
      </Card>
      <Card title={t('detail.note')}>
        {log.note ? (
          <p className={styles.note}>
            <CzechText>{log.note}</CzechText>
          </p>
        ) : (
          <p className={styles.quiet}>{t('list.noNote')}</p>
        )}
      </Card>
      <NextStepCard log={log} />
      <InternalNote log={log} />
      <Attendees log={log} />
      <Suspense fallback={<Skeleton lines={2} />}>
        <SheetCard log={log} />
      </Suspense>
    </div>
  );
}

function InternalNote({ log }: { log: AdvisoryLogDetail }) {
  const t = useText('visit');
  if (!log.internalNote) return null;
  return (
    <Card title={t('detail.internalNote')}>
      <p className={styles.note}>
        <CzechText>{log.internalNote}</CzechText>
      </p>
    </Card>
  );
}

function MergedInto({ id }: { id: string }) {
  const t = useText('visit');
  return (
    <p>
      {t('detail.merged')}{' '}
      <Link to="/denik/$id" params={{ id }}>
        {t('detail.mergedLink')}
      </Link>
    </p>
  );
}

function Attendees({ log }: { log: AdvisoryLog }) {
  const t = useText('log');
  const format = useFormat();
  const canOpen = useCan('participant.read');
  if (log.attendees.length === 0) {
    return (
      <Card title={t('detail.attendees')}>
        <p className={styles.quiet}>{t('detail.noAttendees')}</p>
      </Card>
    );
  }
  const columns: Column<AdvisoryLog['attendees'][number]>[] = [
    {
      key: 'name',
      header: t('detail.attendeeName'),
      isRowHeader: true,
      cell: ({ participantId, name }) =>
        canOpen ? (
          <Link to="/ucastnici/$id" params={{ id: participantId }} look="plain">
            {name}
          </Link>
        ) : (
          name
        ),
    },
    {
      key: 'hours',
      header: t('detail.attendeeHours'),
      align: 'end',
      cell: ({ minutes }) => t('list.dayHours', { hours: format.hours(minutes) }),
    },
  ];
  return (
    <Card title={t('detail.attendees')} isFlush>
      <DataTable
        caption={t('detail.attendees')}
        columns={columns}
        rows={log.attendees}
        rowKey={({ participantId }) => participantId}
      />
    </Card>
  );
}
