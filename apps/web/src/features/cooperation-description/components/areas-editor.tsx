import { useState } from 'react';
import { useProject } from '../../../shared/api/session.ts';
import type { DescriptionDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import type { AreaForm } from '../hooks/description-form.ts';
import { useAreaNames } from '../../../shared/lib/use-area-names.ts';
import type { EditorForm } from '../hooks/use-description-editor.ts';
import { AreaEditor } from './area-editor.tsx';
import styles from './editor.module.css';

/** The chosen areas; one that the project has is added once. */
export function AreasEditor({ form, detail }: { form: EditorForm; detail: DescriptionDetail }) {
  const { areas } = form.values;
  const replace = (index: number, area: AreaForm) =>
    form.set({ areas: areas.map((one, at) => (at === index ? area : one)) });
  const remove = (index: number) => form.set({ areas: areas.filter((_, at) => at !== index) });
  return (
    <div id={form.controlId('areas')} tabIndex={-1} className={styles.parts}>
      {areas.map((area, index) => (
        <AreaEditor
          key={area.thematicAreaId}
          area={area}
          field={`areas.${index}`}
          form={form}
          detail={detail}
          onChange={(changed) => replace(index, changed)}
          onRemove={() => remove(index)}
        />
      ))}
      <AreaAdder
        chosen={areas.map(({ thematicAreaId }) => thematicAreaId)}
        onAdd={(thematicAreaId) => form.set({ areas: [...areas, emptyArea(thematicAreaId)] })}
      />
    </div>
  );
}

function AreaAdder({ chosen, onAdd }: { chosen: readonly string[]; onAdd: (id: string) => void }) {
  const t = useText('description');
  const nameOf = useAreaNames();
  const { thematicAreas } = useProject();
  const [wanted, setWanted] = useState('');
  const free = thematicAreas.filter(({ id }) => !chosen.includes(id));
  if (free.length === 0) return <p className={styles.note}>{t('edit.noMoreAreas')}</p>;
  return (
    <Card title={t('edit.areas')}>
      <div className={styles.adder}>
        <Select
          label={t('edit.chooseArea')}
          emptyLabel={t('edit.chooseArea')}
          value={wanted}
          onChange={setWanted}
          options={free.map(({ id }) => ({ value: id, label: nameOf(id) }))}
        />
        <Button
          icon="plus"
          isDisabled={wanted === ''}
          onPress={() => {
            onAdd(wanted);
            setWanted('');
          }}
        >
          {t('edit.addArea')}
        </Button>
      </div>
    </Card>
  );
}

function emptyArea(thematicAreaId: string): AreaForm {
  return { thematicAreaId, baseline: '', target: '', responsible: '', results: [], criteria: [] };
}
