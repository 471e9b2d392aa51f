import type { SearchKind } from '@rssz/domain';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState, type KeyboardEvent } from 'react';
import type { SearchHit } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useDebounced } from '../../../shared/lib/use-debounced.ts';
import { withPageWords } from '../../../shared/lib/use-page-words.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { useSearch } from '../api/use-search.ts';
import { hitAddress } from '../hooks/hit-address.ts';
import { SearchField } from './search-field.tsx';
import { SearchListbox, type ListedHit } from './search-listbox.tsx';
import styles from './search.module.css';

const OF_EACH = 4;

/** The window of the search: what is typed is answered at once, arrows choose, Enter opens. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const t = useText('search');
  const navigate = useNavigate();
  const id = useId();
  const [typed, setTyped] = useState('');
  const words = useDebounced(typed, 150);
  const { data, error, isPlaceholderData } = useSearch({ words, size: OF_EACH });
  const [active, setActive] = useState(0);
  const isAsked = words.trim().length > 1;
  const hits: ListedHit[] = isAsked
    ? (data?.groups ?? []).flatMap(({ kind, items }) => items.map((hit) => ({ kind, hit })))
    : [];
  const chosen = Math.min(active, hits.length - 1);

  const openHit = (kind: SearchKind, hit: SearchHit) => {
    onClose();
    void navigate({ to: hitAddress(kind, hit) });
  };
  const openAll = () => {
    onClose();
    // The words may be names: they go with the step of the history, never in the address.
    void navigate({ to: '/hledat', state: withPageWords(typed.trim()) });
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setActive((chosen + step + hits.length) % hits.length);
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    // Whoever types faster than the answer comes must not open a hit of earlier words.
    const found = words === typed && !isPlaceholderData ? hits[chosen] : undefined;
    if (found) openHit(found.kind, found.hit);
    else if (typed.trim()) openAll();
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('title')} size="l">
      <div className={styles.window}>
        <SearchField
          listId={id}
          activeId={hits.length > 0 ? `${id}-${chosen}` : undefined}
          value={typed}
          onChange={(value) => {
            setTyped(value);
            setActive(0);
          }}
          onKeyDown={onKey}
        />
        <SearchListbox
          id={id}
          hits={hits}
          active={chosen}
          isAsked={isAsked && Boolean(data ?? error)}
          isNear={data?.isNear ?? false}
          error={data ? null : error}
          onOpen={openHit}
        />
        {isAsked ? (
          <div className={styles.foot}>
            <span className={styles.keys}>{t('keys')}</span>
            <Button size="s" onPress={openAll}>
              {t('all')}
            </Button>
          </div>
        ) : null}
      </div>
    </Dialog>
  );
}
