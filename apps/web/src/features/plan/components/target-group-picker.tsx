import type { PlanTargetGroup } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Combobox } from '../../../shared/ui/combobox.tsx';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import { useGroupTitles } from '../hooks/use-plan-words.ts';
import styles from './plan-editor.module.css';

interface TargetGroupPickerProps {
  groups: readonly PlanTargetGroup[];
  chosen: readonly string[];
  error: string | undefined;
  onChange: (chosen: string[]) => void;
}

/** Target groups of the programme catalogue, added one by one by typing. */
export function TargetGroupPicker({ groups, chosen, error, onChange }: TargetGroupPickerProps) {
  const t = useText('plan');
  const titleOf = useGroupTitles(groups);
  return (
    <div>
      <Combobox
        key={chosen.length}
        label={t('edit.targetGroups')}
        placeholder={t('edit.addTargetGroup')}
        error={error}
        value=""
        onChange={(code) => (code ? onChange([...chosen, code]) : undefined)}
        options={groups
          .filter(({ code }) => !chosen.includes(code))
          .map(({ code }) => ({ value: code, label: titleOf(code), detail: code }))}
      />
      {chosen.length > 0 ? (
        <ul className={styles.chosen}>
          {chosen.map((code) => (
            <li key={code}>
              <span>{titleOf(code)}</span>
              <IconButton
                icon="close"
                size="s"
                label={t('edit.removeTargetGroup', { title: titleOf(code) })}
                onPress={() => onChange(chosen.filter((one) => one !== code))}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
