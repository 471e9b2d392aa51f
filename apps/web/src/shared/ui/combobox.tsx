import { useId, useRef } from 'react';
import { useText } from '../i18n/use-text.ts';
import { ComboboxList } from './combobox-list.tsx';
import type { ComboboxOption } from './combobox-option.ts';
import { describedBy, FieldFrame, type FieldProps } from './field.tsx';
import field from './field.module.css';
import { Icon } from './icon.tsx';
import styles from './combobox.module.css';
import { useCombobox } from './use-combobox.ts';

export type { ComboboxOption } from './combobox-option.ts';

interface ComboboxProps extends FieldProps {
  /** Chosen value, '' for none. */
  value: string;
  onChange: (value: string) => void;
  options: readonly ComboboxOption[];
  placeholder?: string;
  /** Told what is typed, for choices that are looked for elsewhere. */
  onType?: (text: string) => void;
}

/**
 * A choice of one from a long list by typing, without minding diacritics: the pattern "combobox with list autocomplete" of
 * ARIA. Our own, because the library's hides the rest of the page while the list is open and weighs 28 kB.
 */
export function Combobox(props: ComboboxProps) {
  const t = useText('app');
  const generated = useId();
  const id = props.id ?? generated;
  const input = useRef<HTMLInputElement>(null);
  const box = useCombobox(props.options, props.value, props.onChange);
  const active = box.isOpen ? box.shown[box.activeIndex] : undefined;
  const openFromArrow = () => {
    input.current?.focus();
    box.toggle();
  };
  return (
    <FieldFrame {...props} id={id}>
      <div className={styles.box} onBlur={box.leave}>
        <input
          ref={input}
          id={id}
          name={props.name}
          className={`${field.control} ${field.withInside}`}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={box.isOpen}
          aria-controls={box.isOpen ? `${id}-list` : undefined}
          aria-activedescendant={active ? `${id}-${active.value}` : undefined}
          aria-required={props.isRequired}
          aria-invalid={props.error ? true : undefined}
          aria-describedby={describedBy(id, props.hint, props.error)}
          placeholder={props.placeholder}
          disabled={props.isDisabled}
          value={box.text}
          onChange={(event) => {
            box.type(event.target.value);
            props.onType?.(event.target.value);
          }}
          onClick={box.open}
          onKeyDown={box.onKeyDown}
        />
        <button
          type="button"
          className={styles.opener}
          tabIndex={-1}
          aria-label={t('combobox.open', { label: props.label })}
          disabled={props.isDisabled}
          onMouseDown={(event) => event.preventDefault()}
          onClick={openFromArrow}
        >
          <Icon name="chevronDown" size={16} />
        </button>
        {box.isOpen ? <ComboboxList id={id} label={props.label} value={props.value} box={box} /> : null}
      </div>
    </FieldFrame>
  );
}
