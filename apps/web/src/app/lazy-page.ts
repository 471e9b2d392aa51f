import { createElement, use, type ReactNode } from 'react';
import { forgetFailedTexts } from '../shared/i18n/later-texts.ts';
import type { FeatureRoute } from '../shared/lib/feature-route.ts';

const reloadedAt = 'rssz.reloaded-at';
const patienceMs = 30_000;
const forgetting = new Set<() => void>();

/** Lets screens whose code could not be fetched be fetched again: on another try and with every change of screen. */
export function forgetFailedPages(): void {
  for (const forget of forgetting) forget();
  forgetting.clear();
  forgetFailedTexts();
}

/**
 * A screen whose code is fetched when it is first opened. Code that a newer release has replaced comes by loading the
 * page anew; without a server that would leave an empty browser, so then the failure is shown in its place.
 */
export function lazyPage(fetchPage: FeatureRoute['page']) {
  let fetching: Promise<() => ReactNode> | null = null;
  const load = () => {
    fetching ??= fetchPage().catch(async (error: unknown) => {
      forgetting.add(() => (fetching = null));
      if ((await serverAnswers()) && mayReload()) {
        location.reload();
        await new Promise(() => undefined);
      }
      throw error;
    });
    return fetching;
  };
  const LazyPage = () => createElement(use(load()));
  const preload = () =>
    load().then(
      () => undefined,
      () => undefined,
    );
  return Object.assign(LazyPage, { preload });
}

async function serverAnswers(): Promise<boolean> {
  try {
    return (await fetch('/api/health/live', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/** Once in a while only, or a release without the file would load for ever. */
function mayReload(): boolean {
  const last = Number(sessionStorage.getItem(reloadedAt) ?? 0);
  if (Date.now() - last < patienceMs) return false;
  sessionStorage.setItem(reloadedAt, String(Date.now()));
  return true;
}
