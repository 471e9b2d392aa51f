import { removePgVariables } from '../start/settings.mjs';
import { withWritableHome } from '../start/writable-home.mjs';

const productVariable =
  /^(DATABASE_URL|REDIS_URL|SMTP_URL|MAIL_FROM|PORT|HOST|PUBLIC_URL|TRUST_PROXY|WEB_DIST|LOG_LEVEL|NODE_ENV|(S3|OIDC|NX)_.*|RSSZ_(?!BROWSER$).*)$/;

/**
 * What the suites see: nothing that configures an RSSZ, so that no test meets somebody's data; only TEST_DATABASE_URL and
 * TEST_REDIS_URL point to servers. Temporary files go to the run's own folder.
 */
export function testEnvironment(env, { root, temporaryFolder }) {
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !productVariable.test(name)));
  removePgVariables(kept);
  delete kept.TEST_REDIS_URL; // only the suite that is meant for Redis gets it
  return { ...withWritableHome(kept, root), TMPDIR: temporaryFolder };
}
