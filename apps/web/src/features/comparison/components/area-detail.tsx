import type { UnitShift } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import styles from './area-detail.module.css';
import { TranslatedText } from '../../../shared/ui/translated-text.tsx';
import { CriterionDetail } from './criterion-detail.tsx';

type AreaStanding = UnitShift['areas'][number];

/** The criteria of an area of a unit: small courses of their levels over time, each with its ratings and evidence. */
export function AreaDetail({ standing, shift }: { standing: AreaStanding; shift: UnitShift }) {
  const t = useText('comparison');
  return (
    <>
      <div className={styles.criteria}>
        {standing.criteria.map((one) => (
          <CriterionDetail key={one.criterion.id} standing={one} asOf={shift.asOf} />
        ))}
      </div>
      {standing.unmapped.length > 0 ? (
        <div className={styles.unmapped}>
          <h4 className={styles.title}>{t('unit.unmappedTitle')}</h4>
          <p>{t('unit.unmappedText')}</p>
          <ul>
            {standing.unmapped.map(({ id, code, title, titleEn, catalogue }) => (
              <li key={id}>
                {code} <TranslatedText cs={title} en={titleEn} /> ({t('unit.catalogue', { number: catalogue.number })})
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
