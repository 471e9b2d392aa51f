import { DIRECTIONS, PERIODICITIES, type Direction, type Periodicity } from '@rssz/domain';
import { useState } from 'react';
import { useText } from '../../../shared/i18n/use-text.ts';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import type { IndicatorForm } from '../hooks/set-draft.ts';
import styles from './indicator-set.module.css';

interface IndicatorFieldsProps {
  indicator: IndicatorForm;
  isFirst: boolean;
  isLast: boolean;
  errorAt: (field: string) => string | undefined;
  onChange: (fields: Partial<IndicatorForm>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

const FIELDS = ['code', 'title', 'titleEn', 'definition', 'unit', 'dataSource', 'periodicity', 'direction'];

/** One indicator of a draft; it opens by itself where something is wrong. */
export function IndicatorFields(props: IndicatorFieldsProps) {
  const { indicator, errorAt } = props;
  const t = useText('monitoring');
  const [isUnfolded, setOpen] = useState(indicator.isNew);
  const isWrong = FIELDS.some((field) => errorAt(field) !== undefined);
  const isOpen = isUnfolded || isWrong;
  const title = indicator.title || t('edit.unnamed');
  return (
    <details
      className={`${styles.item}${isWrong ? ` ${styles.wrong}` : ''}`}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t('edit.indicatorOf', { code: indicator.code, title })}</summary>
      {isOpen ? (
        <div className={styles.body}>
          <Tools {...props} />
          <Words {...props} />
          <Measuring {...props} />
        </div>
      ) : null}
    </details>
  );
}

function Tools({ indicator, isFirst, isLast, onMove, onRemove }: IndicatorFieldsProps) {
  const t = useText('monitoring');
  const code = indicator.code || t('edit.unnamed');
  return (
    <div className={styles.marks}>
      <IconButton
        icon="chevronUp"
        size="s"
        label={t('edit.up', { code })}
        isDisabled={isFirst}
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
