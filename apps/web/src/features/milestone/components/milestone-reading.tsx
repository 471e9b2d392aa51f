import type { UnitMilestone } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { MilestoneHistory } from './milestone-history.tsx';
import { StageBadge } from './stage-badge.tsx';

/** A stage for who may not write it: what is written, and who may. */
export function MilestoneReading({ milestone }: { milestone: UnitMilestone }) {
  const t = useText('milestone');
  const format = useFormat();
  const day = (date: string | null) => (date === null ? t('dialog.none') : format.date(date));
  const { plannedOn, actualOn, skipReason, note } = milestone;
  return (
    <FormStack>
      <DescriptionList
        items={[
          { term: t('section.state'), value: <StageBadge stage={milestone} /> },
          { term: t('dialog.planned'), value: day(plannedOn) },
          { term: t('dialog.actual'), value: day(actualOn) },
          ...(skipReason ? [{ term: t('dialog.skipReason'), value: <CzechText>{skipReason}</CzechText> }] : []),
          ...(note ? [{ term: t('dialog.note'), value: <CzechText>{note}</CzechText> }] : []),
        ]}
      />
      <Banner>{t('dialog.readOnly')}</Banner>
      <MilestoneHistory versions={milestone.history.slice(1)} />
    </FormStack>
  );
}
