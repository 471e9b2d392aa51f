interface Leaving {
  /** Throws away the key of the diary kept on this device. */
  readonly lock: () => Promise<void>;
  /** Ends the session on the server; false when it will hear of it later. */
  readonly end: () => Promise<boolean>;
}

/**
 * Locks the device before the server is asked anything, since there may be no signal; a device that cannot be locked still ends
 * its session. Answers whether the session is over. Errors: what `lock` throws.
 */
export async function leaveDevice({ lock, end }: Leaving): Promise<boolean> {
  try {
    await lock();
  } catch (error) {
    await end();
    throw error;
  }
  return end();
}
