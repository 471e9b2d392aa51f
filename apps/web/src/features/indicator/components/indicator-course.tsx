import { useProject } from '../../../shared/api/session.ts';
import type { Indicator } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { courseUpTo } from '../../../shared/lib/course-up-to.ts';
import { BurnUpChart } from '../../../shared/ui/burn-up-chart.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useSeries } from '../api/use-indicators.ts';
import { useCourseSentence } from '../hooks/use-course-sentence.ts';

/** The course of an indicator over the project, with the pace it needs in words. */
export function IndicatorCourse({ indicator, titleLevel = 2 }: { indicator: Indicator; titleLevel?: 2 | 3 }) {
  const t = useText('indicator');
  const project = useProject();
  const series = useSeries(indicator.code);
  const sentenceOf = useCourseSentence();
  if (series.isError) return <ErrorState error={series.error} onRetry={() => void series.refetch()} />;
  if (!series.data) return <Skeleton shape="block" />;
  const { points, asOf, planned } = courseUpTo(series.data, indicator);
  return (
    <BurnUpChart
      title={indicator.code === 'documents' ? t('chart.titleDocuments') : t('chart.titleParticipants')}
      titleLevel={titleLevel}
      sentence={sentenceOf({ ...indicator, asOf, planned }, points, project.endsOn)}
      points={points}
      target={indicator.target}
      asOf={asOf}
    />
  );
}
