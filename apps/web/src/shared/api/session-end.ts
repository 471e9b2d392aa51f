import { answer, api } from './client.ts';
import { ProblemFailure } from './problem-failure.ts';

const owedKey = 'rssz.sign-out-owed';
/** Whoever leaves does not wait for a bad line any longer than this. */
const patienceMs = 8_000;

/** Whether somebody signed out here and the server has not heard of it yet: until then their session opens nothing. */
export function isSignOutOwed(): boolean {
  try {
    return localStorage.getItem(owedKey) !== null;
  } catch {
    return false;
  }
}

/** A new session began here; the former one went with it. */
export function forgetOwedSignOut(): void {
  removeEventListener('online', endAgain);
  remember(false);
}

/**
 * Ends the session on the server. False when the server could not be told: it is told as soon as there is signal, and the page
 * that is opened meanwhile treats the person as signed out (`isSignOutOwed`).
 */
export async function endSession(): Promise<boolean> {
  remember(true);
  try {
    await answer(api.DELETE('/session', { signal: AbortSignal.timeout(patienceMs) }));
  } catch (error) {
    const isOver = error instanceof ProblemFailure && error.status === 401;
    if (!isOver) {
      addEventListener('online', endAgain);
      return false;
    }
  }
  forgetOwedSignOut();
  return true;
}

function endAgain(): void {
  if (isSignOutOwed()) void endSession();
}

function remember(isOwed: boolean): void {
  try {
    if (isOwed) localStorage.setItem(owedKey, '1');
    else localStorage.removeItem(owedKey);
  } catch {
    // Without a storage nothing is owed after the page is closed; the session then ends by its own time.
  }
}
