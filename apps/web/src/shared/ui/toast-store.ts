import { useSyncExternalStore } from 'react';

export interface ToastMessage {
  text: string;
  tone?: 'success' | 'info' | 'danger';
  /** One action such as "Vrátit zpět". */
  action?: { label: string; onAction: () => void };
}

export interface ShownToast extends ToastMessage {
  id: number;
}

const visibleFor = 10_000;
const listeners = new Set<() => void>();
let toasts: readonly ShownToast[] = [];
let nextId = 1;

function replace(next: readonly ShownToast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Takes one message away. */
export function dismissToast(id: number): void {
  replace(toasts.filter((toast) => toast.id !== id));
}

function show(message: ToastMessage): void {
  const id = nextId++;
  replace([...toasts.slice(-2), { ...message, id }]);
  setTimeout(() => dismissToast(id), visibleFor);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Messages on screen now. */
export function useShownToasts(): readonly ShownToast[] {
  return useSyncExternalStore(subscribe, () => toasts);
}

const toast = { show };

/** `useToast().show({ text, tone, action })`: says that something happened, for ten seconds. */
export function useToast() {
  return toast;
}
