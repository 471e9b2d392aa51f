import { useText } from '../../../shared/i18n/use-text.ts';
import type { UnitSectionProps } from '../../../shared/lib/unit-sections.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useUnitMas } from '../api/use-mas.ts';
import { CoverageBadge } from './coverage-badge.tsx';
import { MasLinks } from './mas-links.tsx';
import styles from './mas.module.css';

/** On the page of a unit: which local action groups it lies in, and their projects there. */
export function UnitMas({ unitId }: UnitSectionProps) {
  const t = useText('mas');
  const problemText = useProblemText();
  const { data, error } = useUnitMas(unitId);
  return (
    <Card title={t('unit.title')}>
      {error ? <p role="alert">{problemText(error)}</p> : null}
      {!data && !error ? <Skeleton lines={3} /> : null}
      {data ? (
        <div className={styles.column}>
          <div className={styles.lines}>
            <CoverageBadge coverage={data.coverage} />
            <span>{t(`unit.${data.coverage}`)}</span>
            {data.coverage === 'partly' ? (
              <span className={styles.quiet}>
                {t('unit.outside', { names: data.outside.map(({ name }) => name).join(', ') })}
              </span>
            ) : null}
          </div>
          {data.mas.length > 0 ? <MasLinks mas={data.mas} /> : null}
          {data.projects.length > 0 ? (
            <ul className={styles.list} aria-label={t('unit.projects')}>
              {data.projects.map(({ id, masId, title, state }) => (
                <li key={id}>
                  <Link to="/mas/$id" params={{ id: masId }}>
                    <CzechText>{title}</CzechText>
                  </Link>{' '}
                  <Badge>{t(`state.${state}`)}</Badge>
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      ) : null}
    </Card>
  );
}
