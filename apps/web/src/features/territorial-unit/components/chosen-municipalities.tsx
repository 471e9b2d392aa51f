import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import type { MunicipalityDraft } from '../hooks/municipality-draft.ts';
import styles from './municipality.module.css';
import { Quiet } from './quiet.tsx';

interface ChosenMunicipalitiesProps {
  chosen: readonly MunicipalityDraft[];
  /** What the server had against the one at a place. */
  errorOf: (index: number) => string | undefined;
  onRemove: (code: string) => void;
}

/** The municipalities chosen so far, each with a button to take it away. */
export function ChosenMunicipalities({ chosen, errorOf, onRemove }: ChosenMunicipalitiesProps) {
  const t = useText('territory');
  return (
    <div>
      <p className={styles.group}>{t('municipality.chosen')}</p>
      {chosen.length === 0 ? <Quiet>{t('municipality.noneChosen')}</Quiet> : null}
      <ul className={styles.chosen} aria-label={t('municipality.chosen')}>
        {chosen.map(({ code, name, detail }, index) => (
          <li key={code} className={styles.one}>
            <div>
              <CzechText>{name}</CzechText>{' '}
              <span className={styles.detail}>{[name === code ? '' : code, detail].filter(Boolean).join(' · ')}</span>
              {errorOf(index) ? <p className={styles.error}>{errorOf(index)}</p> : null}
            </div>
            <IconButton
              icon="close"
              size="s"
              label={t('municipality.remove', { name })}
              onPress={() => onRemove(code)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
