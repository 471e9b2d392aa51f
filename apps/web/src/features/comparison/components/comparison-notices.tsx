import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import styles from './comparison-notices.module.css';
import { mappedMark } from './mapped-mark.ts';
import { SampleBanner } from '../../../shared/ui/sample-mark.tsx';

interface NoticesProps {
  isInFuture: boolean;
  isSample: boolean;
  /** Ratings of different catalogue versions are shown. */
  isMapped: boolean;
  /** The reader sees own units only. */
  isNarrow?: boolean;
}

/** What must be known before the figures are read. */
export function ComparisonNotices({ isInFuture, isSample, isMapped, isNarrow = false }: NoticesProps) {
  const t = useText('comparison');
  const format = useFormat();
  const { asOf } = useAsOf();
  const date = asOf ? format.date(asOf) : '';
  return (
    <div className={styles.notices}>
      {asOf ? <Banner>{t(isInFuture ? 'asOfFuture' : 'asOfPast', { date })}</Banner> : null}
      {isNarrow ? <Banner>{t('ownUnits')}</Banner> : null}
      {isSample ? <SampleBanner /> : null}
      {isMapped ? <Banner>{t('mapped.text', { mark: mappedMark })}</Banner> : null}
    </div>
  );
}
