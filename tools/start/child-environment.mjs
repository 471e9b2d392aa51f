/** The environment of migrate, API and worker: ours, with what the launcher decided. */
export function childEnvironment(env, settings, { databaseUrl, secret, port, url }) {
  return {
    ...env,
    DATABASE_URL: databaseUrl,
    HOST: settings.host,
    LOG_LEVEL: settings.logLevel,
    PORT: String(port),
    PUBLIC_URL: settings.publicUrl ?? url,
    RSSZ_DATA_DIR: settings.dataDir,
    RSSZ_DEMO: settings.demo ? 'on' : 'off',
    RSSZ_ROLE: settings.role,
    RSSZ_SECRET: secret,
    WEB_DIST: settings.webDist,
    ...(settings.now && { RSSZ_NOW: settings.now }),
  };
}

/** The address to open on this machine. Example: localUrl('0.0.0.0', 3000) → 'http://127.0.0.1:3000'. */
export function localUrl(host, port) {
  if (host === '0.0.0.0') return `http://127.0.0.1:${port}`;
  if (host === '::') return `http://[::1]:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
