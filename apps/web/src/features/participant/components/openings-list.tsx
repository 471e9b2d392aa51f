import type { DataOpening } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import styles from './participant-page.module.css';

/** Who opened what of one person, newest first. */
export function OpeningsList({ openings }: { openings: readonly DataOpening[] }) {
  const t = useText('protection');
  const format = useFormat();
  return (
    <ul className={styles.findings}>
      {openings.map(({ kind, reason, openedAt, by }) => (
        <li key={`${kind} ${openedAt} ${by.id}`}>
          {t('opening.line', { name: by.displayName, what: t(`opening.kind.${kind}`) })}
          <p className={styles.quiet}>
            {format.instant(openedAt)}
            {reason ? (
              <>
                {' · '}
                <CzechText>{reason}</CzechText>
              </>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
