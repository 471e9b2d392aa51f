import { useText } from '../../../shared/i18n/use-text.ts';
import { Pagination } from '../../../shared/ui/pagination.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { PAGE_SIZES, type DeliverableSearch, type SetDeliverableSearch } from '../hooks/list-search.ts';
import styles from './list-footer.module.css';

interface ListFooterProps {
  total: number;
  search: DeliverableSearch;
  setSearch: SetDeliverableSearch;
}

/** Pages and their size. */
export function ListFooter({ total, search, setSearch }: ListFooterProps) {
  const t = useText('deliverable');
  const size = Number(search.velikost);
  return (
    <div className={styles.footer}>
      <Pagination
        page={search.strana}
        size={size}
        total={total}
        onPage={(strana) => setSearch({ strana }, { push: true })}
      />
      {total > Number(PAGE_SIZES[0]) ? (
        <Select
          label={t('list.pageSize')}
          isLabelHidden
          options={PAGE_SIZES.map((value) => ({ value, label: t('list.perPage', { size: value }) }))}
          value={search.velikost}
          onChange={(value) => setSearch({ velikost: PAGE_SIZES.find((one) => one === value) ?? '50', strana: 1 })}
        />
      ) : null}
    </div>
  );
}
