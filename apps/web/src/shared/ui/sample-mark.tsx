import { useText } from '../i18n/use-text.ts';
import { Badge } from './badge.tsx';
import { Banner } from './banner.tsx';

/** The mark of criteria that are only a sample, wherever they stand. */
export function SampleBadge() {
  const t = useText('criteria');
  return (
    <Badge tone="warning" icon="warning">
      {t('sample.badge')}
    </Badge>
  );
}

/** The same in a sentence, on top of a screen. */
export function SampleBanner() {
  const t = useText('criteria');
  return <Banner tone="warning">{t('sample.text')}</Banner>;
}
