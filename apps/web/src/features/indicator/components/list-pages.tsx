import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { Pagination } from '../../../shared/ui/pagination.tsx';
import { indicatorSearchSpec } from '../hooks/indicator-search.ts';

/** Pages of a list of the indicator; the page stands in the address, and each is a step of the history. */
export function ListPages({ size, total }: { size: number; total: number }) {
  const [{ strana }, setParams] = useSearchParams(indicatorSearchSpec);
  if (total <= size) return null;
  return (
    <Pagination
      page={strana}
      size={size}
      total={total}
      onPage={(page) => setParams({ strana: page }, { push: true })}
    />
  );
}
