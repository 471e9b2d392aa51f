import { useEffect, useState } from 'react';

/** Width of an element in pixels, followed as it changes, so that a chart is drawn at true size and its text never shrinks. */
export function useElementWidth<T extends HTMLElement>(initial: number): [(element: T | null) => void, number] {
  const [element, setElement] = useState<T | null>(null);
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, width];
}
