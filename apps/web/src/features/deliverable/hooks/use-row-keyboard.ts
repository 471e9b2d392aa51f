import { useEffect, useRef, type RefObject } from 'react';

interface RowKeyboard {
  /** Holds the rows; each row's link carries `data-row-link` with the row's id. */
  container: RefObject<HTMLElement | null>;
  /** People may switch single keys off (WCAG 2.1.4). */
  isEnabled: boolean;
  onSearch: () => void;
  onPeek: (id: string) => void;
  onSelect: (id: string) => void;
  onHelp: () => void;
}

/** J and K walk the rows, Space peeks, X ticks, / searches, ? lists the keys; Enter opens by itself, since the focus is on a link. */
export function useRowKeyboard(options: RowKeyboard): void {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (latest.current.isEnabled && isFree(event) && act(event.key, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** Single keys never fire in a field, with a modifier, or under an open dialog. */
function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target?.closest('input, select, textarea, [contenteditable="true"], [role="dialog"], [role="menu"]'))
    return false;
  // Space belongs to a focused button; elsewhere in a row it opens the preview.
  return !(event.key === ' ' && target?.closest('button, summary'));
}

function act(key: string, options: RowKeyboard): boolean {
  if (key === '/' || key === '?') {
    if (key === '/') options.onSearch();
    else options.onHelp();
    return true;
  }
  const rows = rowLinks(options.container.current);
  const current = rows.findIndex((row) => row === document.activeElement);
  if (key === 'j' || key === 'k') return focusRow(rows, current, key === 'j' ? 1 : -1);
  const id = rows[current]?.dataset['rowLink'];
  if (id === undefined) return false;
  if (key === ' ') options.onPeek(id);
  else if (key === 'x') options.onSelect(id);
  else return false;
  return true;
}

function rowLinks(container: HTMLElement | null): HTMLElement[] {
  const links = container ? [...container.querySelectorAll<HTMLElement>('[data-row-link]')] : [];
  return links.filter((link) => link.offsetParent !== null);
}

function focusRow(rows: readonly HTMLElement[], current: number, step: 1 | -1): boolean {
  const next = current < 0 ? 0 : Math.min(Math.max(current + step, 0), rows.length - 1);
  rows[next]?.focus();
  return rows.length > 0;
}
