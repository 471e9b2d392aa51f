import { useRef } from 'react';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { newIndicator, type IndicatorForm } from '../hooks/set-draft.ts';
import { IndicatorFields } from './indicator-fields.tsx';
import styles from './indicator-set.module.css';

interface IndicatorsEditorProps {
  id: string;
  indicators: readonly IndicatorForm[];
  errorAt: (field: string) => string | undefined;
  onChange: (indicators: readonly IndicatorForm[]) => void;
}

/** The indicators of a draft, one under the other; each is folded until somebody opens it. */
export function IndicatorsEditor({ id, indicators, errorAt, onChange }: IndicatorsEditorProps) {
  const t = useText('monitoring');
  const made = useRef(0);
  const change = (key: string, fields: Partial<IndicatorForm>) =>
    onChange(indicators.map((one) => (one.key === key ? { ...one, ...fields } : one)));
  const move = (index: number, by: -1 | 1) => {
    const next = [...indicators];
    const [one] = next.splice(index, 1);
    if (one) next.splice(index + by, 0, one);
    onChange(next);
  };
  const add = () => {
    made.current += 1;
    onChange([...indicators, newIndicator(`new-${made.current}`)]);
  };
  return (
    <div className={styles.list}>
      <h2 id={id} tabIndex={-1} className={styles.title}>
        {t('edit.indicators')}
      </h2>
      {indicators.map((indicator, index) => (
        <IndicatorFields
          key={indicator.key}
          indicator={indicator}
          isFirst={index === 0}
          isLast={index === indicators.length - 1}
          errorAt={(field) => errorAt(`indicators.${index}.${field}`)}
          onChange={(fields) => change(indicator.key, fields)}
          onMove={(by) => move(index, by)}
          onRemove={() => onChange(indicators.filter(({ key }) => key !== indicator.key))}
        />
      ))}
      <div>
        <Button icon="plus" onPress={add}>
          {t('edit.add')}
        </Button>
      </div>
    </div>
  );
}
