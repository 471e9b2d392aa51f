import { useState } from 'react';
import { useProject } from '../../../shared/api/session.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import type { CriteriaCatalogueDetail } from '../../../shared/api/types.ts';
import type { CriterionForm } from '../hooks/catalogue-draft.ts';
import styles from './criteria-editor.module.css';
import { EnglishFields } from './english-fields.tsx';
import { ScaleFields } from './scale-fields.tsx';

interface CriterionFieldsProps {
  index: number;
  isLast: boolean;
  criterion: CriterionForm;
  earlier: CriteriaCatalogueDetail['earlierCriteria'];
  errorAt: (field: string) => string | undefined;
  onChange: (fields: Partial<CriterionForm>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One criterion of a draft: its words, its scale and what it continues. */
export function CriterionFields(props: CriterionFieldsProps) {
  const { index, criterion, earlier, errorAt, onChange } = props;
  const t = useText('criteria');
  const locale = useLocale();
  const { thematicAreas } = useProject();
  const [isUnfolded, setOpen] = useState(criterion.id === null);
  const errors = ['code', 'title', 'thematicArea', 'levels', 'mappedFrom', 'id'].map(errorAt).filter(Boolean);
  const isOpen = isUnfolded || errors.length > 0;
  const name = t('edit.criterionOf', { code: criterion.code, title: criterion.title || t('edit.unnamed') });
  return (
    <details
      className={`${styles.item}${errors.length > 0 ? ` ${styles.wrong}` : ''}`}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary}>{name}</summary>
      {isOpen ? (
        <div className={styles.body}>
          <Tools {...props} />
          <div className={styles.pair}>
            <TextField
              label={t('edit.code')}
              isRequired
              maxLength={50}
              value={criterion.code}
              error={errorAt('code')}
              onChange={(code) => onChange({ code })}
            />
            <Select
              label={t('edit.area')}
              value={criterion.thematicArea}
              error={errorAt('thematicArea')}
              options={thematicAreas.map((area) => ({
                value: area.code,
                label: locale === 'en' ? area.nameEn : area.nameCs,
              }))}
              onChange={(thematicArea) => onChange({ thematicArea })}
            />
          </div>
          <TextField
            label={t('edit.criterionTitle')}
            maxLength={300}
            value={criterion.title}
            error={errorAt('title')}
            onChange={(title) => onChange({ title })}
          />
          <TextArea
            label={t('edit.description')}
            isOptional
            rows={2}
            maxLength={4000}
            value={criterion.description}
            onChange={(description) => onChange({ description })}
          />
          {earlier.length > 0 ? (
            <Select
              label={t('edit.mappedFrom')}
              hint={t('edit.mappedHint')}
              emptyLabel={t('edit.mappedNone')}
              value={criterion.mappedFrom}
              error={errorAt('mappedFrom')}
              options={earlier.map(({ code, title }) => ({
                value: code,
                label: t('edit.criterionOf', { code, title }),
              }))}
              onChange={(mappedFrom) => onChange({ mappedFrom })}
            />
          ) : null}
          <ScaleFields
            levels={criterion.levels}
            error={errorAt('levels')}
            errorAt={(place) => errorAt(`levels.${place}.descriptor`)}
            onChange={(levels) => onChange({ levels })}
          />
          <EnglishFields criterion={criterion} onChange={onChange} />
          <span className="visually-hidden">{t('edit.criterion', { number: index + 1 })}</span>
        </div>
      ) : null}
    </details>
  );
}

function Tools({ index, isLast, criterion, onMove, onRemove }: CriterionFieldsProps) {
  const t = useText('criteria');
  const code = criterion.code || t('edit.unnamed');
  return (
    <div className={styles.tools}>
      <IconButton
        icon="chevronUp"
        size="s"
        label={t('edit.up', { code })}
        isDisabled={index === 0}
        onPress={() => onMove(-1)}
      />
      <IconButton
        icon="chevronDown"
        size="s"
        label={t('edit.down', { code })}
        isDisabled={isLast}
        onPress={() => onMove(1)}
      />
      <IconButton icon="trash" size="s" label={t('edit.remove', { code })} onPress={onRemove} />
    </div>
  );
}
