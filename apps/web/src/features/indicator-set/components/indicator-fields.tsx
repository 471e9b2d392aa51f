import { DIRECTIONS, PERIODICITIES, type Direction, type Periodicity } from '@rssz/domain';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { FoldedItem, type FoldedItemProps } from '../../../shared/ui/folded-item.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import type { IndicatorForm } from '../hooks/set-draft.ts';
import styles from './indicator-set.module.css';

interface IndicatorFieldsProps {
  indicator: IndicatorForm;
  errorAt: (field: string) => string | undefined;
  onChange: (fields: Partial<IndicatorForm>) => void;
  moves: Pick<FoldedItemProps, 'isFirst' | 'isLast' | 'onMove' | 'onRemove'>;
}

const FIELDS = ['code', 'title', 'titleEn', 'definition', 'unit', 'dataSource', 'periodicity', 'direction'];

/** One indicator of a draft; it opens by itself where something is wrong. */
export function IndicatorFields(props: IndicatorFieldsProps) {
  const { indicator, errorAt, moves } = props;
  const t = useText('monitoring');
  const code = indicator.code || t('edit.unnamed');
  return (
    <FoldedItem
      {...moves}
      name={
        <>
          {indicator.code} {indicator.title ? <CzechText>{indicator.title}</CzechText> : t('edit.unnamed')}
        </>
      }
      isNew={indicator.isNew}
      isWrong={FIELDS.some((field) => errorAt(field) !== undefined)}
      words={{ up: t('edit.up', { code }), down: t('edit.down', { code }), remove: t('edit.remove', { code }) }}
    >
      <Words {...props} />
      <Measuring {...props} />
    </FoldedItem>
  );
}

function Words({ indicator, errorAt, onChange }: IndicatorFieldsProps) {
  const t = useText('monitoring');
  return (
    <>
      <div className={styles.pair}>
        <TextField
          label={t('field.code')}
          isRequired
          maxLength={50}
          value={indicator.code}
          error={errorAt('code')}
          onChange={(code) => onChange({ code })}
        />
        <TextField
          label={t('field.title')}
          maxLength={300}
          value={indicator.title}
          error={errorAt('title')}
          onChange={(title) => onChange({ title })}
        />
        <TextField
          label={t('field.titleEn')}
          isOptional
          maxLength={300}
          value={indicator.titleEn}
          error={errorAt('titleEn')}
          onChange={(titleEn) => onChange({ titleEn })}
        />
      </div>
      <TextArea
        label={t('field.definition')}
        rows={2}
        maxLength={4000}
        value={indicator.definition}
        error={errorAt('definition')}
        onChange={(definition) => onChange({ definition })}
      />
    </>
  );
}

function Measuring({ indicator, errorAt, onChange }: IndicatorFieldsProps) {
  const t = useText('monitoring');
  return (
    <>
      <div className={styles.pair}>
        <TextField
          label={t('field.unit')}
          maxLength={200}
          value={indicator.unit}
          error={errorAt('unit')}
          onChange={(unit) => onChange({ unit })}
        />
        <TextField
          label={t('field.dataSource')}
          maxLength={1000}
          value={indicator.dataSource}
          error={errorAt('dataSource')}
          onChange={(dataSource) => onChange({ dataSource })}
        />
        <Select
          label={t('field.periodicity')}
          value={indicator.periodicity}
          error={errorAt('periodicity')}
          options={PERIODICITIES.map((value) => ({ value, label: t(`periodicity.${value}`) }))}
          onChange={(periodicity) => onChange({ periodicity: periodicity as Periodicity })}
        />
        <Select
          label={t('field.direction')}
          value={indicator.direction}
          error={errorAt('direction')}
          options={DIRECTIONS.map((value) => ({ value, label: t(`direction.${value}`) }))}
          onChange={(direction) => onChange({ direction: direction as Direction })}
        />
      </div>
      <TextArea
        label={t('field.baselineNote')}
        hint={t('edit.baselineHint')}
        isOptional
        rows={2}
        maxLength={2000}
        value={indicator.baselineNote}
        error={errorAt('baselineNote')}
        onChange={(baselineNote) => onChange({ baselineNote })}
      />
    </>
  );
}
