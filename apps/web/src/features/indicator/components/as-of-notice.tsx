import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { Banner } from '../../../shared/ui/banner.tsx';

/** Says that the figures are those of another day than today, or of one that is yet to come. */
export function AsOfNotice({ isInFuture }: { isInFuture: boolean }) {
  const t = useText('indicator');
  const app = useText('app');
  const format = useFormat();
  const { asOf } = useAsOf();
  if (!asOf) return null;
  const date = format.date(asOf);
  return <Banner>{isInFuture ? app('asOf.future', { date }) : t('asOfPast', { date })}</Banner>;
}
