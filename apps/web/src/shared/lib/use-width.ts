import { useLayoutEffect, useState, type RefObject } from 'react';

/** Width of an element in pixels, kept up to date; charts draw at real size, so that their text never shrinks. */
export function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    // The observer also answers once at the start, before the first paint.
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
