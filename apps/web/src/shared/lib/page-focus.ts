let isPending = false;

/** The address changed to another screen: its title should take focus when it appears. */
export function requestPageFocus(): void {
  isPending = true;
}

/** Moves focus to the title of the new screen, once. */
export function takePageFocus(title: HTMLElement | null): void {
  if (!isPending || !title) return;
  isPending = false;
  title.focus({ preventScroll: true });
}
