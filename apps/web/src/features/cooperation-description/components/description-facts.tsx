import type { DescriptionDetail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { Link } from '../../../shared/ui/link.tsx';

/** The days and people of a version. */
export function DescriptionFacts({ detail }: { detail: DescriptionDetail }) {
  const t = useText('description');
  const format = useFormat();
  const { startsOn, endsOn, agreedOn, agreedBy, agreedHow, approvedOn, approvedBy, unit } = detail;
  const agreed = agreedOn
    ? agreedHow === 'signed-file'
      ? t('detail.agreedByFile', { on: agreedOn })
      : t('detail.agreedBy', { on: agreedOn, name: agreedBy?.displayName ?? '–' })
    : null;
  const approved = approvedOn ? t('detail.agreedBy', { on: approvedOn, name: approvedBy?.displayName ?? '–' }) : null;
  const optional = [
    { term: t('detail.amendment'), value: detail.amendmentReason && <CzechText>{detail.amendmentReason}</CzechText> },
    {
      term: t('detail.withdrawal'),
      value: detail.withdrawalReason && <CzechText>{detail.withdrawalReason}</CzechText>,
    },
    { term: t('detail.agreed'), value: agreed },
    { term: t('detail.approved'), value: approved },
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
          {
            term: t('detail.period'),
            value: startsOn && endsOn ? `${format.date(startsOn)} – ${format.date(endsOn)}` : t('list.noPeriod'),
          },
          ...optional.filter(({ value }) => Boolean(value)),
          { term: t('detail.author'), value: detail.createdBy.displayName },
        ]}
      />
    </Card>
  );
}
