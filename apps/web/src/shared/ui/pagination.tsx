import { useFormat } from '../format/use-format.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import styles from './pagination.module.css';

interface PaginationProps {
  /** From 1. */
  page: number;
  size: number;
  total: number;
  onPage: (page: number) => void;
}

/** "1–50 z 83" with steps; nothing but the count when one page is all. */
export function Pagination({ page, size, total, onPage }: PaginationProps) {
  const t = useText('app');
  const format = useFormat();
  if (total === 0) return null;
  const pages = Math.ceil(total / size);
  const from = (page - 1) * size + 1;
  const range = t('table.range', {
    from: format.number(from),
    to: format.number(Math.min(total, page * size)),
    total: format.number(total),
  });
  return (
    <nav className={styles.pagination} aria-label={t('table.pages')}>
      <span>{range}</span>
      {pages > 1 ? (
        <div className={styles.steps}>
          <Button size="s" icon="chevronLeft" isDisabled={page <= 1} onPress={() => onPage(page - 1)}>
            {t('table.previous')}
          </Button>
          <Button size="s" icon="chevronRight" isDisabled={page >= pages} onPress={() => onPage(page + 1)}>
            {t('table.next')}
          </Button>
        </div>
      ) : null}
    </nav>
  );
}
