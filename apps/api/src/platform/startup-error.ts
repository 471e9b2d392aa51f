/** What stops a start and has one clear sentence for the person at the console. */
export class StartupError extends Error {
  override name = 'StartupError';
}
