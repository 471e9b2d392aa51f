import { scaleLength } from '@rssz/domain';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { ToggleChips } from '../../../shared/ui/toggle-chips.tsx';
import { startingAt, type LevelDraft } from '../hooks/catalogue-draft.ts';
import styles from './criteria-editor.module.css';

interface ScaleFieldsProps {
  levels: readonly LevelDraft[];
  error: string | undefined;
  errorAt: (place: number) => string | undefined;
  onChange: (levels: readonly LevelDraft[]) => void;
}

/** The levels of a scale, the lowest first, each with its words; they follow one another by themselves. */
export function ScaleFields({ levels, error, errorAt, onChange }: ScaleFieldsProps) {
  const t = useText('criteria');
  const first = levels[0]?.level ?? 0;
  const add = () => onChange([...levels, { level: first + levels.length, descriptor: '', descriptorEn: '' }]);
  return (
    <fieldset className={styles.scale}>
      <legend>{t('edit.scale')}</legend>
      <ToggleChips
        label={t('edit.from')}
        size="s"
        value={String(first)}
        options={[
          { value: '0', label: t('edit.fromZero') },
          { value: '1', label: t('edit.fromOne') },
        ]}
        onChange={(value) => onChange(startingAt(levels, Number(value)))}
      />
      {levels.map((one, place) => (
        <TextArea
          key={place}
          label={t('edit.level', { level: one.level })}
          rows={2}
          maxLength={2000}
          value={one.descriptor}
          error={errorAt(place)}
          onChange={(descriptor) =>
            onChange(levels.map((other, index) => (index === place ? { ...other, descriptor } : other)))
          }
        />
      ))}
      {error ? <p className={styles.error}>{error}</p> : null}
      <div className={styles.tools}>
        <Button size="s" icon="plus" isDisabled={levels.length >= scaleLength.max} onPress={add}>
          {t('edit.addLevel')}
        </Button>
        <Button
          size="s"
          icon="minus"
          isDisabled={levels.length <= scaleLength.min}
          onPress={() => onChange(levels.slice(0, -1))}
        >
          {t('edit.removeLevel')}
        </Button>
      </div>
    </fieldset>
  );
}
