import { useState } from 'react';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useDebounced } from '../../../shared/lib/use-debounced.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useSuggestedMunicipalities } from '../api/use-municipalities.ts';
import type { MunicipalityDraft } from '../hooks/municipality-draft.ts';
import styles from './municipality.module.css';
import { Quiet } from './quiet.tsx';

interface SuggestMunicipalityProps {
  has: (code: string) => boolean;
  onAdd: (one: MunicipalityDraft) => void;
}

/** Finds municipalities of the loaded list by name or code; each found one is a button. */
export function SuggestMunicipality({ has, onAdd }: SuggestMunicipalityProps) {
  const t = useText('territory');
  const [typed, setTyped] = useState('');
  const { data } = useSuggestedMunicipalities(useDebounced(typed.trim()));
  const isAsked = typed.trim().length > 1;
  const found = (isAsked ? (data?.items ?? []) : []).filter(({ code }) => !has(code));
  return (
    <div>
      <TextField
        label={t('municipality.search')}
        hint={t('municipality.searchHint')}
        type="search"
        icon="search"
        value={typed}
        onChange={setTyped}
      />
      <div role="status">
        {isAsked && data && found.length === 0 ? <Quiet>{t('municipality.noSuggestion')}</Quiet> : null}
      </div>
      <ul className={styles.found} aria-label={t('municipality.suggestions')}>
        {found.map(({ code, name, districtCode, districtName }) => (
          <li key={code}>
            <Button
              size="s"
              icon="plus"
              onPress={() => {
                onAdd({ code, name, districtCode, detail: districtName });
                setTyped('');
              }}
            >
              {t('municipality.addSuggested', { name, code, district: districtName })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
