import { lazy, Suspense, useCallback, useState } from 'react';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import { useSearchHotkey } from '../hooks/use-search-hotkey.ts';
import styles from './search-button.module.css';

const SearchDialog = lazy(() => import('./search-dialog.tsx').then((m) => ({ default: m.SearchDialog })));

/** The one box of the header: opened by a click, Ctrl+K or a slash. Its window comes when it is first asked for. */
export function SearchButton() {
  const t = useText('app');
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => setOpen(true), []);
  useSearchHotkey(open);
  return (
    <>
      <button
        type="button"
        className={styles.button}
        title={t('shell.searchHint')}
        aria-label={t('shell.searchEverywhere')}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K /"
        onClick={open}
      >
        <Icon name="search" size={20} />
        <span className={styles.word}>{t('shell.search')}</span>
        <kbd className={styles.key}>{t('shell.searchKeys')}</kbd>
      </button>
      {isOpen ? (
        <Suspense>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
