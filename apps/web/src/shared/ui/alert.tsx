import { useEffect, useRef, type ReactNode } from 'react';
import { Banner, type BannerTone } from './banner.tsx';

interface AlertProps {
  tone?: BannerTone;
  title?: string;
  children?: ReactNode;
  action?: ReactNode;
  /** For what must be answered before one goes on: comes into sight and takes focus when it appears. */
  takesFocus?: boolean;
}

/** A banner that is spoken when it appears: the result of what was just done. */
export function Alert({ takesFocus = false, ...banner }: AlertProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  return (
    <div ref={box} role="alert" tabIndex={takesFocus ? -1 : undefined}>
      <Banner tone="danger" {...banner} />
    </div>
  );
}
