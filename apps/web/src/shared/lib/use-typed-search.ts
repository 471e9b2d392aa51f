import { useEffect, useState } from 'react';

/**
 * What people type into the search, handed over once they pause. A change from outside (the back button, clearing the
 * filters) takes the place of what was typed; the echo of what was handed over does not, or it would eat later letters.
 */
export function useTypedSearch(outside: string, onSettled: (value: string) => void) {
  const [typed, setTyped] = useState(outside);
  const [handed, setHanded] = useState(outside);
  const [seen, setSeen] = useState(outside);
  if (seen !== outside) {
    setSeen(outside);
    if (outside !== handed) {
      setTyped(outside);
      setHanded(outside);
    }
  }
  const settled = typed.trim();
  useEffect(() => {
    if (settled === handed) return undefined;
    const timer = setTimeout(() => {
      setHanded(settled);
      onSettled(settled);
    }, 300);
    return () => clearTimeout(timer);
  }, [settled, handed, onSettled]);
  return [typed, setTyped] as const;
}
