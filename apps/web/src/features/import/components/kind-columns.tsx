import type { ImportKindDescription } from '../../../shared/api/types.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { ExportLinks } from '../../../shared/ui/export-links.tsx';
import styles from './import.module.css';

/** The columns that an import reads, and the same columns filled with what is stored. */
export function KindColumns({ kind }: { kind: ImportKindDescription }) {
  const t = useText('importing');
  const locale = useLocale();
  return (
    <Card title={t('start.columns')}>
      <div className={styles.form}>
        <p className={styles.note}>{t('start.aliases')}</p>
        <ul className={styles.columns}>
          {kind.columns.map(({ key, header, aliases, isRequired }) => (
            <li key={key}>
              {header[locale]} {isRequired ? <Badge>{t('start.required')}</Badge> : null}
              {aliases.length > 0 ? (
                <p className={styles.note}>
                  <CzechText>{aliases.join(', ')}</CzechText>
                </p>
              ) : null}
            </li>
          ))}
        </ul>
        <p className={styles.note}>{t('start.exportHint')}</p>
        <ExportLinks kind={kind.kind} />
      </div>
    </Card>
  );
}
