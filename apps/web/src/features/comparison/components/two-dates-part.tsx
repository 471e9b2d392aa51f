import { addMonths, isLocalDate, localDate } from '@rssz/domain';
import type { HeatMapComparison } from '../../../shared/api/types.ts';
import { useProject, useToday } from '../../../shared/api/session.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useTwoDates } from '../api/use-comparison.ts';
import { comparisonSearchSpec } from '../hooks/comparison-search.ts';
import { MapPart } from './map-part.tsx';
import styles from './parts.module.css';

/** Any two days side by side; the later one is the day of the screen. */
export function TwoDatesPart() {
  const t = useText('comparison');
  const today = useToday();
  const { startsOn } = useProject();
  const { asOf, setAsOf } = useAsOf();
  const [{ od, kraj, oblast }, setParams] = useSearchParams(comparisonSearchSpec);
  const later = asOf ?? today;
  const earlier = od || yearBefore(later, startsOn);
  const isReversed = earlier > later;
  const answered = useTwoDates({ earlier, later, region: kraj || undefined, area: oblast || undefined });
  return (
    <div className={styles.stack}>
      <p>{t('twoDates.choose')}</p>
      <div className={styles.dates}>
        <DateField
          label={t('twoDates.earlier')}
          value={earlier}
          max={today}
          error={isReversed ? t('twoDates.reversed') : undefined}
          onChange={(value) => (isLocalDate(value) ? setParams({ od: value }) : undefined)}
        />
        <DateField
          label={t('twoDates.later')}
          value={later}
          max={today}
          onChange={(value) => (isLocalDate(value) ? setAsOf(value === today ? '' : value) : undefined)}
        />
      </div>
      {answered.isError ? <ErrorState error={answered.error} onRetry={() => void answered.refetch()} /> : null}
      {answered.isLoading ? <Skeleton shape="block" /> : null}
      {answered.data && !isReversed ? <Compared map={answered.data} /> : null}
    </div>
  );
}

/** A year back, but not before the project. */
function yearBefore(day: string, startsOn: string): string {
  const before = addMonths(localDate(day), -12);
  return before < startsOn ? startsOn : before;
}

function Compared({ map }: { map: HeatMapComparison }) {
  const t = useText('comparison');
  const format = useFormat();
  const { improved, worse, mixed, unchanged } = map.counts.total.counts;
  const days = { earlier: format.date(map.earlier), later: format.date(map.later) };
  return (
    <div className={styles.stack}>
      <p>{t('twoDates.sentence', { ...days, improved, worse, mixed, unchanged })}</p>
      <MapPart map={map} caption={t('twoDates.caption')} />
    </div>
  );
}
