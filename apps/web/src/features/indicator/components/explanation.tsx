import type { ParticipantExplanation } from '../../../shared/api/types.ts';
import { activityCode } from '../../../shared/format/activity-code.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useEvidenceText } from '../../../shared/lib/use-evidence-text.ts';
import { useMissingFields } from '../../../shared/lib/use-missing-fields.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { StateBadge } from '../../../shared/ui/state-badge.tsx';
import { useLackText } from '../hooks/use-lack-text.ts';
import { useKindText } from '../hooks/use-kind-text.ts';
import { ExplainedVisits } from './explained-visits.tsx';
import styles from './explanation.module.css';

type Share = ParticipantExplanation['byKind'][number];

/** The rule that held, the sums it decided by, and every visit behind them. */
export function Explanation({ explained }: { explained: ParticipantExplanation }) {
  const t = useText('counting');
  const format = useFormat();
  const evidenceText = useEvidenceText();
  const kindText = useKindText();
  const { state, reason, warnings, rule, byKeyActivity, byKind } = explained;
  const held = { number: format.number(rule.number), date: format.date(rule.validFrom) };
  return (
    <div className={styles.stack}>
      <p className={styles.verdict}>
        <StateBadge state={state} /> {evidenceText(reason)}
      </p>
      {warnings.map((warning) => (
        <Banner key={warning.code} tone="warning">
          {evidenceText(warning)}
        </Banner>
      ))}
      <p className={styles.quiet}>
        {t('explanation.asOf', { date: format.date(explained.asOf) })} {t('explanation.rule', held)}
      </p>
      <DescriptionList items={useSums(explained)} />
      {byKeyActivity.length > 0 ? (
        <>
          <Shares
            title={t('explanation.byActivity')}
            head={t('explanation.activity')}
            shares={byKeyActivity}
            nameOf={activityCode}
          />
          <Shares title={t('explanation.byKind')} head={t('explanation.kind')} shares={byKind} nameOf={kindText} />
        </>
      ) : null}
      <ExplainedVisits explained={explained} />
    </div>
  );
}

function useSums(explained: ParticipantExplanation) {
  const t = useText('counting');
  const format = useFormat();
  const named = useMissingFields();
  const lackText = useLackText();
  const { minutes, inPersonMinutes, electronicMinutes, missingMinutes, missingFields, completeFrom, rule } = explained;
  return [
    { term: t('explanation.minutes'), value: format.hoursUnit(minutes) },
    { term: t('explanation.inPerson'), value: format.hoursUnit(inPersonMinutes) },
    { term: t('explanation.electronic'), value: format.hoursUnit(electronicMinutes) },
    ...(missingMinutes > 0
      ? [{ term: t('explanation.lacks'), value: lackText(missingMinutes, rule.rule.operator) }]
      : []),
    missingFields.length > 0
      ? { term: t('explanation.missing'), value: named(missingFields) }
      : { term: t('explanation.completeFrom'), value: completeFrom ? format.date(completeFrom) : '–' },
    { term: t('explanation.participation'), value: useParticipation(explained) },
  ];
}

function useParticipation({ entryOn, exitOn }: ParticipantExplanation): string {
  const t = useText('counting');
  const format = useFormat();
  const from = entryOn ? format.date(entryOn) : t('explanation.unknownEntry');
  if (exitOn) return t('explanation.period', { from, to: format.date(exitOn) });
  return entryOn ? t('explanation.openEnd', { from }) : from;
}

interface SharesProps {
  title: string;
  head: string;
  shares: readonly Share[];
  nameOf: (key: string) => string;
}

function Shares({ title, head, shares, nameOf }: SharesProps) {
  const t = useText('counting');
  const format = useFormat();
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <DataTable
        caption={title}
        columns={[
          { key: 'key', header: head, isRowHeader: true, cell: ({ key }: Share) => nameOf(key) },
          {
            key: 'real',
            header: t('explanation.real'),
            align: 'end',
            cell: ({ realMinutes }: Share) => format.hoursUnit(realMinutes),
          },
          {
            key: 'electronic',
            header: t('explanation.ofThem'),
            align: 'end',
            cell: ({ electronicMinutes }: Share) => format.hoursUnit(electronicMinutes),
          },
        ]}
        rows={shares}
        rowKey={({ key }) => key}
      />
    </section>
  );
}
