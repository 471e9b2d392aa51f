import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
const keyOf = (userId: string): string => `rssz.project.${userId}`;

/**
 * Code of the project the person chose last, or null. Each tab keeps its own, so that choosing in one does not move a
 * half-written form of another; a new tab starts with the last choice on this device.
 */
export function chosenProject(userId: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(userId)) ?? localStorage.getItem(keyOf(userId));
  } catch {
    return null;
  }
}

export function chooseProject(userId: string, code: string): void {
  try {
    sessionStorage.setItem(keyOf(userId), code);
    localStorage.setItem(keyOf(userId), code);
  } catch {
    // A forbidden storage forgets the choice; the first project is shown.
  }
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The chosen project of a person, as it changes in this tab. */
export function useChosenProject(userId: string): string | null {
  return useSyncExternalStore(subscribe, () => chosenProject(userId));
}
