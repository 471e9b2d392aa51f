import { SEARCH_KINDS, type SearchKind } from '@rssz/domain';
import { useEffect } from 'react';
import type { SearchHit } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { SearchHitWords } from './search-hit-words.tsx';
import styles from './search.module.css';

export interface ListedHit {
  kind: SearchKind;
  hit: SearchHit;
}

interface SearchListboxProps {
  id: string;
  hits: readonly ListedHit[];
  active: number;
  /** False until there is an answer to what was typed. */
  isAsked: boolean;
  isNear: boolean;
  error: unknown;
  onOpen: (kind: SearchKind, hit: SearchHit) => void;
}

/** Hits under the field, by kind; how many there are is spoken. */
export function SearchListbox({ id, hits, active, isAsked, isNear, error, onOpen }: SearchListboxProps) {
  const t = useText('search');
  useEffect(() => {
    // In braces: some browsers answer with a promise, which React would take for a way to clean up.
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  const kinds = SEARCH_KINDS.filter((kind) => hits.some((one) => one.kind === kind));
  return (
    <>
      <p className={hits.length > 0 && isNear ? styles.near : 'visually-hidden'} role="status">
        {isAsked && hits.length > 0 ? (isNear ? t('near') : t('found', { count: hits.length })) : ''}
      </p>
      {error ? <ErrorState error={error} /> : null}
      {!isAsked ? <p className={styles.keys}>{t('hint')}</p> : null}
      {isAsked && !error && hits.length === 0 ? (
        <EmptyState icon="search" title={t('none')}>
          {t('noneText')}
        </EmptyState>
      ) : null}
      <div id={id} role="listbox" aria-label={t('results')} className={styles.list} hidden={hits.length === 0}>
        {kinds.map((kind) => (
          <div key={kind} role="group" aria-label={t(`kinds.${kind}`)}>
            <p className={styles.kind} aria-hidden="true">
              {t(`kinds.${kind}`)}
            </p>
            {hits.map((one, at) =>
              one.kind === kind ? (
                <div
                  key={one.hit.id}
                  id={`${id}-${at}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={at === active}
                  className={styles.option}
                  onClick={() => onOpen(kind, one.hit)}
                  onKeyDown={(event) => (event.key === 'Enter' ? onOpen(kind, one.hit) : undefined)}
                >
                  <SearchHitWords kind={kind} hit={one.hit} />
                </div>
              ) : null,
            )}
          </div>
        ))}
      </div>
    </>
  );
}
