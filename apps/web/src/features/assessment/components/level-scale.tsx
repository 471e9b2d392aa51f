import type { KeyboardEvent } from 'react';
import type { AssessedCriterion } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { FieldFrame } from '../../../shared/ui/field.tsx';
import { TranslatedText } from '../../../shared/ui/translated-text.tsx';
import styles from './assessment.module.css';

interface LevelScaleProps {
  id: string;
  criterion: AssessedCriterion;
  value: string;
  error: string | undefined;
  onChange: (level: string) => void;
}

/** Every level with its words, and where the unit stood; a digit chooses as an arrow does. */
export function LevelScale({ id, criterion, value, error, onChange }: LevelScaleProps) {
  const t = useText('criteria');
  const { levels, baseline, latest, targetLevel } = criterion;
  const chooseByDigit = (event: KeyboardEvent) => {
    const found = levels.find(({ level }) => String(level) === event.key);
    if (!found || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onChange(String(found.level));
    document.getElementById(`${id}-${found.level}`)?.focus();
  };
  return (
    <FieldFrame id={id} as="group" label={t('rate.level')} hint={t('rate.levelHint')} error={error}>
      <div className={styles.levels} onKeyDown={chooseByDigit}>
        {levels.map(({ level, descriptor, descriptorEn }, index) => (
          <label key={level} className={styles.level}>
            <input
              id={`${id}-${level}`}
              type="radio"
              name={id}
              value={level}
              checked={value === String(level)}
              autoFocus={value === '' ? index === 0 : value === String(level)}
              onChange={() => onChange(String(level))}
            />
            <span className={styles.number}>{level}</span>
            <span>
              <TranslatedText cs={descriptor} en={descriptorEn} />
              <span className={styles.at}>
                {baseline?.level === level ? <Badge>{t('rate.markBaseline')}</Badge> : null}
                {latest?.level === level ? <Badge>{t('rate.markLatest')}</Badge> : null}
                {targetLevel === level ? <Badge tone="success">{t('rate.markTarget')}</Badge> : null}
              </span>
            </span>
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}
