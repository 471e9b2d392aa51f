import type { MyDay } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import styles from './my-day-page.module.css';

/** What a new project lacks and where to do it; each line goes as it is done. */
export function DayFirstSteps({ steps }: { steps: NonNullable<MyDay['firstSteps']> }) {
  const t = useText('app');
  const { unplannedDocuments, freePlaces, lacksConsultants } = steps;
  return (
    <Card title={t('myDay.firstTitle')} isFlush>
      <ul className={styles.list}>
        {unplannedDocuments > 0 ? (
          <li className={styles.stacked}>
            {t('myDay.firstDocuments', { count: unplannedDocuments })}
            <Link to="/vystupy">{t('myDay.firstDocumentsLink')}</Link>
          </li>
        ) : null}
        {freePlaces > 0 ? (
          <li className={styles.stacked}>
            {t('myDay.firstPlaces', { count: freePlaces })}
            <Link to="/uzemni-celky">{t('myDay.firstPlacesLink')}</Link>
          </li>
        ) : null}
        {lacksConsultants ? <li className={styles.stacked}>{t('myDay.firstConsultants')}</li> : null}
      </ul>
    </Card>
  );
}
