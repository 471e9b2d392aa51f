import { useEffect, useRef } from 'react';
import { useText } from '../i18n/use-text.ts';
import styles from './combobox.module.css';
import type { ComboboxState } from './use-combobox.ts';

interface ComboboxListProps {
  id: string;
  label: string;
  value: string;
  box: ComboboxState;
}

/** The choices under the field. */
export function ComboboxList({ id, label, value, box }: ComboboxListProps) {
  const t = useText('app');
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[box.activeIndex]?.scrollIntoView({ block: 'nearest' });
  }, [box.activeIndex]);
  return (
    <div className={styles.popup}>
      <ul ref={list} id={`${id}-list`} role="listbox" aria-label={label} className={styles.list}>
        {box.shown.map((option, index) => (
          <li
            key={option.value}
            id={`${id}-${option.value}`}
            role="option"
            aria-selected={option.value === value}
            className={`${styles.item}${index === box.activeIndex ? ` ${styles.active}` : ''}`}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => box.choose(option)}
          >
            <span>{option.label}</span>
            {option.detail ? <span className={styles.detail}>{option.detail}</span> : null}
          </li>
        ))}
      </ul>
      <div role="status" className={box.shown.length === 0 ? styles.empty : 'visually-hidden'}>
        {box.shown.length === 0 ? t('common.nothingFound') : t('combobox.count', { count: box.shown.length })}
      </div>
    </div>
  );
}
