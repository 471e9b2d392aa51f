import type { PlanDetail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAreaNames } from '../../../shared/lib/use-area-names.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { useCrowns } from '../hooks/use-plan-words.ts';

/** What kind of plan it is, when it holds, and who approved it. */
export function PlanFacts({ plan: { kind, thematicAreaId, unit, shown } }: { plan: PlanDetail }) {
  const t = useText('plan');
  const format = useFormat();
  const areaName = useAreaNames();
  const crowns = useCrowns();
  const { validFrom, validTo, approvedOn, approvedBy, resolution, amendmentReason, withdrawalReason } = shown;
  const approval = approvedOn ? t('detail.approvedBy', { on: approvedOn, resolution: resolution ?? '' }) : null;
  const optional = [
    { term: t('detail.area'), value: thematicAreaId && areaName(thematicAreaId) },
    { term: t('detail.approval'), value: approval },
    { term: t('detail.recordedBy'), value: approvedBy?.displayName },
    { term: t('detail.amendment'), value: amendmentReason && <CzechText>{amendmentReason}</CzechText> },
    { term: t('detail.withdrawal'), value: withdrawalReason && <CzechText>{withdrawalReason}</CzechText> },
    { term: t('detail.budget'), value: shown.budgetCrowns > 0 && crowns(shown.budgetCrowns) },
  ];
  return (
    <Card title={t('detail.facts')}>
      <DescriptionList
        items={[
          {
            term: t('detail.unit'),
            value: (
              <Link to={`/uzemni-celky/${unit.id}`}>
                <CzechText>{unit.name}</CzechText>
              </Link>
            ),
          },
          { term: t('detail.kind'), value: t(`code.kind.${kind}`) },
          {
            term: t('detail.validity'),
            value:
              validFrom && validTo ? `${format.date(validFrom)} – ${format.date(validTo)}` : t('detail.noValidity'),
          },
          ...optional.filter(({ value }) => Boolean(value)),
          { term: t('detail.author'), value: shown.createdBy.displayName },
        ]}
      />
    </Card>
  );
}
