import { SEARCH_KINDS } from '@rssz/domain';
import { useCallback } from 'react';
import type { SearchAnswer, SearchGroup } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { choice } from '../../../shared/lib/search-spec.ts';
import { usePageWords } from '../../../shared/lib/use-page-words.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { useTypedSearch } from '../../../shared/lib/use-typed-search.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { FilterBar } from '../../../shared/ui/filter-bar.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useSearch } from '../api/use-search.ts';
import { hitAddress } from '../hooks/hit-address.ts';
import { SearchHitWords } from './search-hit-words.tsx';
import styles from './search.module.css';

const spec = { druh: choice(SEARCH_KINDS) };
const [OF_EACH, OF_ONE] = [10, 50];

/** Everything that was found. The words stay in the history of the page and out of its address: they may be names. */
export function SearchPage() {
  const t = useText('search');
  const searched = usePageWords();
  const [{ druh }, setFilter] = useSearchParams(spec);
  const setWords = useCallback((words: string) => setFilter({}, { words }), [setFilter]);
  const [typed, setTyped] = useTypedSearch(searched, setWords);
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} lead={t('lead')} />
      <FilterBar
        label={t('label')}
        activeCount={druh ? 1 : 0}
        onClear={() => setFilter({ druh: '' })}
        search={
          <TextField
            label={t('label')}
            isLabelHidden
            type="search"
            icon="search"
            maxLength={200}
            placeholder={t('placeholder')}
            value={typed}
            onChange={setTyped}
          />
        }
      >
        <Select
          label={t('kind')}
          isLabelHidden
          emptyLabel={t('allKinds')}
          value={druh}
          onChange={(value) => setFilter({ druh: value as typeof druh })}
          options={SEARCH_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
      </FilterBar>
      <Found words={searched} kind={druh} onKind={(kind) => setFilter({ druh: kind }, { push: true })} />
    </div>
  );
}

interface FoundProps {
  words: string;
  kind: SearchGroup['kind'] | '';
  onKind: (kind: SearchGroup['kind']) => void;
}

function Found({ words, kind, onKind }: FoundProps) {
  const t = useText('search');
  const { data, error, refetch } = useSearch({ words, kind, size: kind ? OF_ONE : OF_EACH });
  if (words.trim().length < 2) return <p className={styles.keys}>{t('hint')}</p>;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  if (data.groups.length === 0) {
    return (
      <EmptyState icon="search" title={t('none')}>
        {t('noneText')}
      </EmptyState>
    );
  }
  return <Groups answer={data} isOneKind={kind !== ''} onKind={onKind} />;
}

interface GroupsProps {
  answer: SearchAnswer;
  isOneKind: boolean;
  onKind: FoundProps['onKind'];
}

function Groups({ answer, isOneKind, onKind }: GroupsProps) {
  const t = useText('search');
  return (
    <>
      {answer.isNear ? <Banner tone="info">{t('near')}</Banner> : null}
      {answer.groups.map(({ kind, items, hasMore }) => (
        <Card key={kind} title={t(`kinds.${kind}`)}>
          <ul className={styles.hits}>
            {items.map((hit) => (
              <li key={hit.id}>
                <Link to={hitAddress(kind, hit)} look="plain" className={styles.hit}>
                  <SearchHitWords kind={kind} hit={hit} />
                </Link>
              </li>
            ))}
          </ul>
          {hasMore && !isOneKind ? (
            <Button size="s" onPress={() => onKind(kind)}>
              {t('more', { kind: t(`kinds.${kind}`) })}
            </Button>
          ) : null}
        </Card>
      ))}
    </>
  );
}
