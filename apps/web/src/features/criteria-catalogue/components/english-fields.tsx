import { useText } from '../../../shared/i18n/use-text.ts';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import type { CriterionForm } from '../hooks/catalogue-draft.ts';
import styles from './criteria-editor.module.css';

interface EnglishFieldsProps {
  criterion: CriterionForm;
  onChange: (fields: Partial<CriterionForm>) => void;
}

/** The English wording of a criterion, folded away: the Czech one is never missing. */
export function EnglishFields({ criterion, onChange }: EnglishFieldsProps) {
  const t = useText('criteria');
  const { titleEn, descriptionEn, levels } = criterion;
  return (
    <details>
      <summary className={styles.english}>{t('edit.english')}</summary>
      <div className={styles.list}>
        <TextField
          label={t('edit.criterionTitleEn')}
          isOptional
          maxLength={300}
          value={titleEn}
          onChange={(value) => onChange({ titleEn: value })}
        />
        <TextArea
          label={t('edit.descriptionEn')}
          isOptional
          rows={2}
          maxLength={4000}
          value={descriptionEn}
          onChange={(value) => onChange({ descriptionEn: value })}
        />
        {levels.map((one, place) => (
          <TextArea
            key={place}
            label={t('edit.levelEn', { level: one.level })}
            isOptional
            rows={2}
            maxLength={2000}
            value={one.descriptorEn}
            onChange={(descriptorEn) =>
              onChange({ levels: levels.map((other, index) => (index === place ? { ...other, descriptorEn } : other)) })
            }
          />
        ))}
      </div>
    </details>
  );
}
