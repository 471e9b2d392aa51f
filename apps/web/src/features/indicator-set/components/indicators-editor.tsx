import { useText } from '../../../shared/i18n/use-text.ts';
import { OrderedEditor } from '../../../shared/ui/ordered-editor.tsx';
import { newIndicator, type IndicatorForm } from '../hooks/set-draft.ts';
import { IndicatorFields } from './indicator-fields.tsx';

interface IndicatorsEditorProps {
  id: string;
  indicators: readonly IndicatorForm[];
  errorAt: (field: string) => string | undefined;
  onChange: (indicators: readonly IndicatorForm[]) => void;
}

/** The indicators of a draft, one under the other; each is folded until somebody opens it. */
export function IndicatorsEditor({ id, indicators, errorAt, onChange }: IndicatorsEditorProps) {
  const t = useText('monitoring');
  return (
    <OrderedEditor
      id={id}
      title={t('edit.indicators')}
      items={indicators}
      addLabel={t('edit.add')}
      make={newIndicator}
      onChange={onChange}
    >
      {(indicator, index, change, moves) => (
        <IndicatorFields
          key={indicator.key}
          indicator={indicator}
          errorAt={(field) => errorAt(`indicators.${index}.${field}`)}
          onChange={change}
          moves={moves}
        />
      )}
    </OrderedEditor>
  );
}
