import { useEffect, useRef, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { Banner } from './banner.tsx';
import styles from './error-summary.module.css';

export interface SummaryItem {
  /** Id of the control; empty for problems of the form as a whole. */
  controlId?: string | undefined;
  text: string;
}

interface ErrorSummaryProps {
  items: readonly SummaryItem[];
  /** Grows with every refused submit; the summary takes focus then. */
  attempt: number;
}

/** What is wrong with the form, each problem a link to its field. */
export function ErrorSummary({ items, attempt }: ErrorSummaryProps) {
  const t = useText('app');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  const names = useControlNames(items);
  if (items.length === 0) return null;
  const isAboutFields = items.some((item) => item.controlId);
  const inOrder = inOrderOfPage(items, [...names.keys()]);
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.summary}>
      <Banner tone="danger" {...(isAboutFields ? { title: t('form.problems', { count: items.length }) } : {})}>
        <ul className={isAboutFields ? styles.list : styles.plain}>
          {inOrder.map((item) => (
            <li key={`${item.controlId ?? ''}${item.text}`}>
              {item.controlId ? (
                <a href={`#${item.controlId}`} onClick={(event) => focusControl(event, item.controlId)}>
                  {named(names.get(item.controlId), item.text)}
                </a>
              ) : (
                item.text
              )}
            </li>
          ))}
        </ul>
      </Banner>
    </div>
  );
}

/** Labels of the fields as the page shows them, in its order, so that "fill this in" says what and where. */
function useControlNames(items: readonly SummaryItem[]): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const ids = items.flatMap((item) => (item.controlId ? [item.controlId] : []));
    // Labels are read from the finished page, hence after it was drawn.
    const frame = requestAnimationFrame(() =>
      setNames((old) => {
        const next = new Map(ids.sort(byPlace).map((id) => [id, labelText(id)]));
        const isSame = String([...next]) === String([...old]);
        return isSame ? old : next;
      }),
    );
    return () => cancelAnimationFrame(frame);
  }, [items]);
  return names;
}

const byPlace = (one: string, other: string): number => {
  const [first, second] = [document.getElementById(one), document.getElementById(other)];
  if (!first || !second) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
};

/** Problems in the order of their fields; those of the form as a whole come first. */
function inOrderOfPage(items: readonly SummaryItem[], ids: readonly string[]): SummaryItem[] {
  const place = ({ controlId }: SummaryItem): number => (controlId ? ids.indexOf(controlId) : -1);
  return [...items].sort((one, other) => place(one) - place(other));
}

function labelText(id: string): string {
  const control = document.getElementById(id);
  const label = document.querySelector(`label[for="${CSS.escape(id)}"]`) ?? control?.querySelector('legend');
  return label?.firstChild?.textContent?.trim() ?? '';
}

/** A text that already says which field it means is left as it is. */
const named = (name: string | undefined, text: string) =>
  name && !text.startsWith(`${name}: `) ? `${name}: ${text}` : text;

function focusControl(event: { preventDefault: () => void }, id: string | undefined): void {
  event.preventDefault();
  const control = id ? document.getElementById(id) : null;
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}
