import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { TranslatedText } from '../../../shared/ui/translated-text.tsx';
import { CriterionCourse } from './criterion-course.tsx';
import type { CriterionStanding } from '../hooks/criterion-standing.ts';
import styles from './criterion-detail.module.css';
import { mappedMark } from './mapped-mark.ts';
import { RatingList } from './rating-list.tsx';
import { SampleBadge } from '../../../shared/ui/sample-mark.tsx';

/** One criterion of a unit: what it is, its course, what its levels mean, and who rated it on what evidence. */
export function CriterionDetail({ standing, asOf }: { standing: CriterionStanding; asOf: string }) {
  const t = useText('comparison');
  const { criterion, isAddedLater, isMapped, targetLevel } = standing;
  return (
    <article className={styles.criterion}>
      <CriterionCourse standing={standing} asOf={asOf} />
      <p className={styles.about}>
        <span>{t('unit.code', { code: criterion.code, number: criterion.catalogue.number })}</span>
        {targetLevel === null ? null : <span>{t('unit.target', { level: targetLevel })}</span>}
        {isAddedLater ? <Badge>{t('unit.addedLater')}</Badge> : null}
        {criterion.catalogue.isSample ? <SampleBadge /> : null}
        {isMapped ? (
          <span>
            {mappedMark} {t('mapped.cell')}
          </span>
        ) : null}
      </p>
      <details className={styles.details}>
        <summary>{t('unit.levels')}</summary>
        <dl className={styles.levels}>
          {criterion.levels.map(({ level, descriptor, descriptorEn }) => (
            <div key={level}>
              <dt>{level}</dt>
              <dd>
                <TranslatedText cs={descriptor} en={descriptorEn} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
      {standing.series.length > 0 ? <RatingList series={standing.series} /> : null}
    </article>
  );
}
