import type { PlanMeasure, PlanObjective } from '@rssz/domain';
import { useToday } from '../../../shared/api/session.ts';
import type { MeasureStanding, PlanDetail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { DueText } from '../../../shared/ui/due-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { daysTo } from '../hooks/days-to.ts';
import { MeasureBadge } from './plan-badge.tsx';
import styles from './plan.module.css';

interface ObjectiveCardProps {
  objective: PlanObjective;
  number: number;
  plan: PlanDetail;
}

/** An objective with its measures, each with who answers for it, by when, and how it goes. */
export function ObjectiveCard({ objective, number, plan }: ObjectiveCardProps) {
  const t = useText('plan');
  const { title, description, measures } = objective;
  return (
    <Card
      isFlush
      title={
        <>
          {t('detail.objective', { number })}: <CzechText>{title}</CzechText>
        </>
      }
    >
      {description ? (
        <p className={`${styles.text} ${styles.padded}`}>
          <CzechText>{description}</CzechText>
        </p>
      ) : null}
      {measures.length === 0 ? (
        <p className={`${styles.quiet} ${styles.padded}`}>{t('detail.noMeasures')}</p>
      ) : (
        <MeasureTable objective={objective} number={number} plan={plan} />
      )}
    </Card>
  );
}

function MeasureTable({ objective, number, plan }: ObjectiveCardProps) {
  const t = useText('plan');
  const format = useFormat();
  const standings = new Map(plan.standing.map((one) => [one.measureId, one]));
  const codeOf = (measure: PlanMeasure) => `${number}.${objective.measures.indexOf(measure) + 1}`;
  return (
    <DataTable
      caption={t('measures.caption', { objective: objective.title })}
      rows={objective.measures}
      rowKey={({ measureId }) => measureId}
      isMuted={({ measureId }) => standings.get(measureId)?.state === 'dropped'}
      columns={[
        {
          key: 'measure',
          header: t('measures.measure'),
          isRowHeader: true,
          cell: (one) => (
            <>
              {codeOf(one)}{' '}
              <Link to={`/plany/${plan.id}/opatreni/${one.measureId}`}>
                <CzechText>{one.title}</CzechText>
              </Link>
            </>
          ),
        },
        {
          key: 'implementer',
          width: '22%',
          header: t('measures.implementer'),
          cell: ({ implementer }) => <CzechText>{implementer}</CzechText>,
        },
        {
          key: 'term',
          width: '19%',
          header: t('measures.term'),
          cell: (one) => <Term measure={one} standing={standings.get(one.measureId)} />,
        },
        {
          key: 'budget',
          width: '7rem',
          header: t('measures.budget'),
          align: 'end',
          cell: ({ budgetCrowns }) => (budgetCrowns === null ? '–' : format.number(budgetCrowns)),
        },
        {
          key: 'state',
          width: '7.5rem',
          header: t('measures.state'),
          cell: ({ measureId }) => <MeasureBadge state={standings.get(measureId)?.state ?? 'planned'} />,
        },
      ]}
    />
  );
}

/** When it is to run; one that is late says by how much. */
function Term({ measure, standing }: { measure: PlanMeasure; standing: MeasureStanding | undefined }) {
  const t = useText('plan');
  const format = useFormat();
  const today = useToday();
  const { startsOn, endsOn } = measure;
  if (!endsOn) return <>{t('measure.noTerm')}</>;
  const dueOn = standing?.dueOn ?? null;
  return (
    <span>
      {startsOn ? `${format.date(startsOn)} – ` : ''}
      <DueText dueOn={dueOn ?? endsOn} daysLeft={dueOn ? daysTo(today, dueOn) : null} />
    </span>
  );
}
