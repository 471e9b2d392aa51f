import { useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { UnitMunicipalities } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteMunicipalities } from '../api/use-municipalities.ts';
import { differenceOf, draftsOf, requestOf, type MunicipalityDraft } from '../hooks/municipality-draft.ts';
import { useRegionName } from '../hooks/use-region-name.ts';
import { AddMunicipality } from './add-municipality.tsx';
import { ChosenMunicipalities } from './chosen-municipalities.tsx';
import { SuggestMunicipality } from './suggest-municipality.tsx';

interface MunicipalitiesDialogProps {
  unitId: string;
  stored: UnitMunicipalities;
  onClose: () => void;
}

/** Chooses which municipalities the unit covers: from the loaded list, or by code while there is none. */
export function MunicipalitiesDialog({ unitId, stored, onClose }: MunicipalitiesDialogProps) {
  const t = useText('territory');
  const toast = useToast();
  const nameOf = useRegionName();
  const { put } = useWriteMunicipalities(unitId);
  const [version, setVersion] = useState(stored.version);
  const [theirs, setTheirs] = useState<UnitMunicipalities | null>(null);
  const form = useForm<{ municipalities: readonly MunicipalityDraft[] }>({
    initial: { municipalities: draftsOf(stored, nameOf) },
    submit: async ({ municipalities }) => {
      try {
        await put(version, requestOf(municipalities));
      } catch (error) {
        if (!(error instanceof ProblemFailure) || error.code !== 'version.stale') throw error;
        setTheirs(error.current as UnitMunicipalities);
        return;
      }
      toast.show({ text: t('municipality.saved') });
      onClose();
    },
  });
  const { municipalities } = form.values;
  const set = (next: readonly MunicipalityDraft[]) => form.set({ municipalities: next });
  const add = (one: MunicipalityDraft) => set([...municipalities, one]);
  const has = (code: string) => municipalities.some((one) => one.code === code);
  const settle = (next: readonly MunicipalityDraft[] | null) => {
    if (!theirs) return;
    setVersion(theirs.version);
    setTheirs(null);
    if (next) set(next);
  };
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      size="l"
      title={t('municipality.dialogTitle')}
      submit={t('municipality.save')}
      isSubmitDisabled={theirs !== null}
      below={
        stored.isListLoaded ? <SuggestMunicipality has={has} onAdd={add} /> : <AddMunicipality has={has} onAdd={add} />
      }
    >
      {theirs ? (
        <Changed
          mine={municipalities}
          theirs={theirs}
          onTake={() => settle(draftsOf(theirs, nameOf))}
          onKeep={() => settle(null)}
        />
      ) : null}
      <ChosenMunicipalities
        chosen={municipalities}
        errorOf={(index) =>
          form.errorAt(`municipalities.${index}.code`) ?? form.errorAt(`municipalities.${index}.districtCode`)
        }
        onRemove={(code) => set(municipalities.filter((one) => one.code !== code))}
      />
    </FormDialog>
  );
}

interface ChangedProps {
  mine: readonly MunicipalityDraft[];
  theirs: UnitMunicipalities;
  onTake: () => void;
  onKeep: () => void;
}

/** What somebody else stored meanwhile, and the choice between that and what is on the screen. */
function Changed({ mine, theirs, onTake, onKeep }: ChangedProps) {
  const t = useText('territory');
  const { added, removed } = differenceOf(mine, theirs.items);
  const sentences = [
    added.length > 0 ? t('municipality.changedAdded', { names: added.join(', ') }) : '',
    removed.length > 0 ? t('municipality.changedRemoved', { names: removed.join(', ') }) : '',
  ].filter(Boolean);
  return (
    <Alert tone="warning" title={t('municipality.changedTitle')} takesFocus>
      <p>{sentences.length > 0 ? sentences.join(' ') : t('municipality.changedElse')}</p>
      <Button size="s" onPress={onTake}>
        {t('municipality.takeStored')}
      </Button>{' '}
      <Button size="s" onPress={onKeep}>
        {t('municipality.keepMine')}
      </Button>
    </Alert>
  );
}
