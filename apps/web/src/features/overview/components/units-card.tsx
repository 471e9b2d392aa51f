import { Suspense } from 'react';
import type { Overview } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { Stat } from '../../../shared/ui/stat.tsx';
import styles from './overview-page.module.css';
import { SilentLink } from './silent-link.tsx';

/** In how many units advisory work has begun. */
export function UnitsCard({ overview }: { overview: Overview }) {
  const t = useText('app');
  const { unitsWithVisit, units, places, reach } = overview;
  return (
    <Card className={styles.figure}>
      <Stat
        label={<h2 className={styles.name}>{t('overview.unitsTitle')}</h2>}
        value={unitsWithVisit}
        of={t('overview.unitsOf', { units })}
        note={reach === 'own-units' ? t('overview.unitsOwnNote') : t('overview.unitsNote', { assigned: units, places })}
      />
      <div className={styles.explain}>
        <p>
          <Link to="/uzemni-celky">{t('nav.units')}</Link>
        </p>
        <Suspense>
          <SilentLink />
        </Suspense>
      </div>
    </Card>
  );
}
