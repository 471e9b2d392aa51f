import type { DescriptionVersion } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge, type BadgeTone } from '../../../shared/ui/badge.tsx';

const toneOf: Record<DescriptionVersion['state'], BadgeTone> = {
  draft: 'neutral',
  agreed: 'info',
  approved: 'success',
  superseded: 'neutral',
};

/** Where a version stands; a withdrawn draft is not said to be superseded. */
export function DescriptionBadge({ version }: { version: Pick<DescriptionVersion, 'state' | 'withdrawalReason'> }) {
  const t = useText('description');
  const codes = useText('cooperation');
  if (version.withdrawalReason !== null) return <Badge icon="close">{t('list.withdrawn')}</Badge>;
  return (
    <Badge tone={toneOf[version.state]} {...(version.state === 'approved' ? { icon: 'check' as const } : {})}>
      {codes(`descriptionState.${version.state}`)}
    </Badge>
  );
}
