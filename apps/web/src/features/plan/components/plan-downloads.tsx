import { useProjectCode } from '../../../shared/api/session.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { buttonClass } from '../../../shared/ui/button-class.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import styles from './plan.module.css';

/** A version as a document or a sheet, in the language of the page. */
export function PlanDownloads({ versionId }: { versionId: string }) {
  const t = useText('plan');
  const code = useProjectCode();
  const locale = useLocale();
  return (
    <span className={styles.marks}>
      {(['docx', 'pdf', 'xlsx'] as const).map((format) => (
        <a
          key={format}
          className={buttonClass({ size: 's' })}
          href={`/api/v1/projects/${code}/plan-versions/${versionId}/export.${format}?locale=${locale}`}
          download
        >
          <Icon name="download" size={16} />
          <span>{t(`detail.${format}`)}</span>
        </a>
      ))}
    </span>
  );
}
