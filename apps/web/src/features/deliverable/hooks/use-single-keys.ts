import { useState } from 'react';

const storedUnder = 'rssz.single-keys';

/** Whether single keys act in lists; remembered in this browser (WCAG 2.1.4 asks for the switch). */
export function useSingleKeys(): [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = useState(() => localStorage.getItem(storedUnder) !== 'off');
  const change = (next: boolean) => {
    localStorage.setItem(storedUnder, next ? 'on' : 'off');
    setOn(next);
  };
  return [isOn, change];
}
