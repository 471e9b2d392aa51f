import type { Problem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import styles from './mas.module.css';

/** What is worth a second look; codes that no list could verify are told once, with their number. */
export function MasWarnings({ warnings }: { warnings: readonly Problem[] }) {
  const t = useText('mas');
  const problemText = useProblemText();
  const unverified = warnings.filter(({ code }) => code === 'municipality.list-not-loaded').length;
  const others = warnings.filter(({ code }) => code !== 'municipality.list-not-loaded');
  if (warnings.length === 0) return null;
  return (
    <div className={styles.banner}>
      <Banner tone={others.length > 0 ? 'warning' : 'info'} title={t('detail.warnings')}>
        <ul className={styles.list}>
          {others.map((warning, index) => (
            <li key={index}>{problemText(warning)}</li>
          ))}
          {unverified > 0 ? <li>{t('detail.unverified', { count: unverified })}</li> : null}
        </ul>
      </Banner>
    </div>
  );
}
