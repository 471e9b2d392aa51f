import type { ReactNode } from 'react';
import { Banner, type BannerTone } from './banner.tsx';

/** A banner that is spoken when it appears: the result of what was just done. */
export function Alert(props: { tone?: BannerTone; title?: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div role="alert">
      <Banner tone="danger" {...props} />
    </div>
  );
}
