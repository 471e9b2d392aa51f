import { useProject } from '../../../shared/api/session.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { FoldedItem, type FoldedItemProps } from '../../../shared/ui/folded-item.tsx';
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
  criterion: CriterionForm;
  earlier: CriteriaCatalogueDetail['earlierCriteria'];
  errorAt: (field: string) => string | undefined;
  onChange: (fields: Partial<CriterionForm>) => void;
  moves: Pick<FoldedItemProps, 'isFirst' | 'isLast' | 'onMove' | 'onRemove'>;
}

const FIELDS = ['code', 'title', 'thematicArea', 'levels', 'mappedFrom', 'id'];

/** One criterion of a draft: its words, its scale and what it continues. */
export function CriterionFields(props: CriterionFieldsProps) {
  const { index, criterion, earlier, errorAt, onChange, moves } = props;
  const t = useText('criteria');
  const locale = useLocale();
  const { thematicAreas } = useProject();
  const isWrong = FIELDS.some((field) => errorAt(field) !== undefined);
  const code = criterion.code || t('edit.unnamed');
  return (
    <FoldedItem
      {...moves}
      name={
        <>
          {criterion.code} {criterion.title ? <CzechText>{criterion.title}</CzechText> : t('edit.unnamed')}
        </>
      }
      isNew={criterion.id === null}
      isWrong={isWrong}
      words={{ up: t('edit.up', { code }), down: t('edit.down', { code }), remove: t('edit.remove', { code }) }}
    >
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
    </FoldedItem>
  );
}
