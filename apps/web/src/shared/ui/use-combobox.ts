import { foldCzech } from '@rssz/domain';
import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { ComboboxOption } from './combobox-option.ts';

/** What the list needs to know of the combobox. */
export interface ComboboxState {
  shown: readonly ComboboxOption[];
  activeIndex: number;
  choose: (option: ComboboxOption) => void;
}

/** Typing, arrows and choosing of a combobox. */
export function useCombobox(options: readonly ComboboxOption[], value: string, onChange: (value: string) => void) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [activeIndex, setActive] = useState(-1);
  const chosen = options.find((option) => option.value === value);
  const text = typed ?? chosen?.label ?? '';
  const wanted = foldCzech(typed ?? '');
  const shown = wanted ? options.filter((option) => foldCzech(option.label).includes(wanted)) : options;

  const open = () => {
    if (isOpen) return;
    setOpen(true);
    setActive(options.findIndex((option) => option.value === value));
  };
  const close = () => {
    setOpen(false);
    setTyped(null);
    setActive(-1);
  };
  const choose = (option: ComboboxOption) => {
    onChange(option.value);
    close();
  };
  const type = (next: string) => {
    setTyped(next);
    setOpen(true);
    setActive(next ? 0 : -1);
    if (next === '') onChange('');
  };
  const move = (step: number) => {
    if (!isOpen) return open();
    setActive((index) => Math.max(0, Math.min(shown.length - 1, index + step)));
  };
  const keys: Record<string, () => boolean> = {
    ArrowDown: () => (move(1), true),
    ArrowUp: () => (move(-1), true),
    Enter: () => {
      const option = isOpen ? shown[activeIndex] : undefined;
      if (option) choose(option);
      return option !== undefined;
    },
    Escape: () => {
      if (isOpen) close();
      return isOpen;
    },
  };
  return {
    isOpen,
    text,
    shown,
    activeIndex,
    open,
    toggle: () => (isOpen ? close() : open()),
    choose,
    type,
    onKeyDown: (event: KeyboardEvent) => {
      if (!keys[event.key]?.()) return;
      event.preventDefault();
      event.stopPropagation();
    },
    /** Leaving takes what was typed when it names exactly one choice; otherwise the old choice stays. */
    leave: (event: FocusEvent<HTMLElement>) => {
      if (event.currentTarget.contains(event.relatedTarget)) return;
      const only = typed && shown.length === 1 ? shown[0] : undefined;
      if (only) choose(only);
      else close();
    },
  };
}
