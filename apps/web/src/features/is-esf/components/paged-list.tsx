import type { ReactNode } from 'react';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Pagination } from '../../../shared/ui/pagination.tsx';
import part from '../../../shared/ui/part.module.css';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { ESF_PAGE } from '../api/use-is-esf.ts';

interface PagedListProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  query: {
    readonly data: { readonly items: readonly Row[]; readonly total: number } | undefined;
    readonly error: Error | null;
    readonly isPlaceholderData: boolean;
    readonly refetch: () => unknown;
  };
  page: number;
  onPage: (page: number) => void;
  empty: { readonly title: string; readonly text: ReactNode };
  isMuted?: (row: Row) => boolean;
}

/** A list that comes by pages: filled, empty, waiting or failed. */
export function PagedList<Row>(props: PagedListProps<Row>) {
  const { data, error, isPlaceholderData, refetch } = props.query;
  if (!data && error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) {
    return (
      <div className={part.pad}>
        <Skeleton lines={3} />
      </div>
    );
  }
  if (data.total === 0) {
    return (
      <EmptyState icon="checkCircle" title={props.empty.title}>
        {props.empty.text}
      </EmptyState>
    );
  }
  return (
    <div aria-busy={isPlaceholderData}>
      <DataTable
        caption={props.caption}
        columns={props.columns}
        rows={data.items}
        rowKey={props.rowKey}
        {...(props.isMuted ? { isMuted: props.isMuted } : {})}
      />
      {data.total > ESF_PAGE ? (
        <Pagination page={props.page} size={ESF_PAGE} total={data.total} onPage={props.onPage} />
      ) : null}
    </div>
  );
}
