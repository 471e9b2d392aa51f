import { useProjectCode } from '../api/session.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { useText } from '../i18n/use-text.ts';
import styles from './export-links.module.css';
import { Icon } from './icon.tsx';

const FORMATS = ['xlsx', 'csv'] as const;

/** The records of a kind of import as files of the same columns, in the language of the page. */
export function ExportLinks({ kind }: { kind: string }) {
  const t = useText('code');
  const code = useProjectCode();
  const locale = useLocale();
  return (
    <div className={styles.links}>
      {FORMATS.map((format) => (
        <a
          key={format}
          className={styles.link}
          href={`/api/v1/projects/${code}/import-kinds/${kind}/export?format=${format}&locale=${locale}`}
          download
        >
          <Icon name="download" size={16} />
          {t(`exportFormat.${format}`)}
        </a>
      ))}
    </div>
  );
}
