import type { SpecificObjective } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useTranslated } from '../../../shared/i18n/use-translated.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { TranslatedText } from '../../../shared/ui/translated-text.tsx';
import { useDaySearch } from '../hooks/use-day-search.ts';
import { useObjectiveName } from '../hooks/use-objective-name.ts';
import styles from './programme.module.css';

/** One objective in a few words, and the way into it. */
export function ObjectiveCard({ objective }: { objective: SpecificObjective }) {
  const t = useText('programme');
  const name = useObjectiveName()(objective.code);
  const daySearch = useDaySearch();
  const { activities, targetGroups, focusAreas } = objective;
  const counts = [
    activities.length > 0 ? t('counts.activities', { count: activities.length }) : null,
    focusAreas.length > 0 ? t('counts.focusAreas', { count: focusAreas.length }) : null,
    t('counts.targetGroups', { count: targetGroups.length }),
  ];
  return (
    <Card title={name} className={styles.card}>
      {objective.code === 'CLLD' ? null : (
        <p className={styles.designation}>
          <TranslatedText cs={objective.titleCs} en={objective.titleEn} />
        </p>
      )}
      <p className={styles.note}>
        <TranslatedText cs={objective.explanationCs} en={objective.explanationEn} />
      </p>
      <p className={styles.note}>
        <ObjectivePlace objective={objective} />
      </p>
      <p className={styles.counts}>{counts.filter(Boolean).join(' · ')}</p>
      <ButtonLink
        to="/program/$objective"
        params={{ objective: objective.code } as never}
        search={daySearch as never}
        className={styles.open}
        size="s"
        icon="arrowRight"
        aria-label={t('objective.open', { code: name })}
      >
        {t('objective.open', { code: objective.code })}
      </ButtonLink>
    </Card>
  );
}

/** The priority of an objective; for CLLD the objective to whose wording it belongs. */
export function ObjectivePlace({ objective }: { objective: Pick<SpecificObjective, 'priority' | 'attachedTo'> }) {
  const t = useText('programme');
  const translated = useTranslated();
  const { priority, attachedTo } = objective;
  if (priority) return t('objective.priority', { number: priority.number, name: translated(priority).text });
  return attachedTo ? t('objective.attached', { code: attachedTo.objective }) : null;
}
