import { useToday } from '../../../shared/api/session.ts';
import type { MeasureDetail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAreaNames } from '../../../shared/lib/use-area-names.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { DueText } from '../../../shared/ui/due-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { daysTo } from '../hooks/days-to.ts';
import { useCrowns, useGroupTitles } from '../hooks/use-plan-words.ts';
import styles from './plan.module.css';

/** Who answers for the measure, for whom it is, by when and for how much. */
export function MeasureFacts({ measure }: { measure: MeasureDetail }) {
  const t = useText('plan');
  const areaName = useAreaNames();
  const crowns = useCrowns();
  const problemText = useProblemText();
  const { plan, planVersion, implementer, thematicAreaId, budgetCrowns, indicator, objectiveTitle } = measure;
  const unset = t('measure.notSet');
  return (
    <Card title={t('measure.facts')}>
      <DescriptionList
        items={[
          {
            term: t('measure.plan'),
            value: (
              <Link to={`/plany/${plan.id}`}>
                <CzechText>{plan.title}</CzechText>
              </Link>
            ),
          },
          { term: t('measure.objective'), value: <CzechText>{objectiveTitle}</CzechText> },
          { term: t('code.field.implementer'), value: <CzechText>{implementer}</CzechText> },
          { term: t('measure.term'), value: <Term measure={measure} /> },
          { term: t('code.field.thematicArea'), value: thematicAreaId ? areaName(thematicAreaId) : unset },
          { term: t('measure.targetGroups'), value: <Groups measure={measure} /> },
          { term: t('measure.budget'), value: budgetCrowns === null ? unset : crowns(budgetCrowns) },
          { term: t('code.field.indicator'), value: indicator ? <CzechText>{indicator}</CzechText> : unset },
          { term: t('measure.version'), value: planVersion.number },
        ]}
      />
      {measure.warnings.length > 0 ? (
        <ul className={styles.list}>
          {measure.warnings.map((one) => (
            <li key={one.code} className={styles.quiet}>
              {problemText(one)}
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  );
}

function Term({ measure: { startsOn, endsOn, standing } }: { measure: MeasureDetail }) {
  const t = useText('plan');
  const format = useFormat();
  const today = useToday();
  if (!startsOn || !endsOn) return <>{t('measure.noTerm')}</>;
  return (
    <>
      {format.date(startsOn)} – {format.date(endsOn)}
      {standing.postponedTo ? <div>{t('measure.postponedTo', { on: standing.postponedTo })}</div> : null}
      {standing.dueOn && standing.dueOn < today ? (
        <DueText dueOn={standing.dueOn} daysLeft={daysTo(today, standing.dueOn)} />
      ) : null}
    </>
  );
}

function Groups({ measure: { targetGroups, targetGroupNote, namedGroups } }: { measure: MeasureDetail }) {
  const t = useText('plan');
  const titleOf = useGroupTitles(namedGroups);
  if (targetGroups.length === 0 && !targetGroupNote) return <>{t('measure.notSet')}</>;
  return (
    <ul className={styles.list}>
      {targetGroups.map((code) => (
        <li key={code}>{titleOf(code)}</li>
      ))}
      {targetGroupNote ? (
        <li>
          <CzechText>{targetGroupNote}</CzechText>
        </li>
      ) : null}
    </ul>
  );
}
