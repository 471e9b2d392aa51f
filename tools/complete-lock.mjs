#!/usr/bin/env node
// After every `npm install`: adds to package-lock.json the optional packages of other platforms that a registry proxy may
// hide (npm then drops them and `npm ci` refuses the lock elsewhere), and refuses addresses of private registries.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const publicRegistry = 'https://registry.npmjs.org/';
const systems = {
  darwin: 'darwin',
  win32: 'win32',
  windows: 'win32',
  freebsd: 'freebsd',
  android: 'android',
  openharmony: 'openharmony',
  linux: 'linux',
};
const processors = {
  arm64: 'arm64',
  aarch64: 'arm64',
  armv7: 'arm',
  arm: 'arm',
  x64: 'x64',
  ia32: 'ia32',
  ppc64: 'ppc64',
  s390x: 's390x',
  riscv64: 'riscv64',
  loong64: 'loong64',
  wasm32: 'wasm32',
};

/** Answers the completed packages of a lock and the names that were added. */
export function completePackages(packages) {
  const complete = { ...packages };
  const added = [];
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isResolved(complete, path, name)) continue;
      if (!/^\d+\.\d+\.\d+/.test(version))
        throw new Error(`${name} ${version} is not an exact version, npm has to resolve it`);
      complete[`node_modules/${name}`] = platformEntry(name, version, entry);
      added.push(name);
    }
  }
  const sorted = Object.entries(complete).sort(([a], [b]) => (a < b ? -1 : 1));
  return { packages: Object.fromEntries(sorted), added };
}

/** Hosts of `resolved` addresses that not everybody can reach. */
export function privateAddresses(packages) {
  const addresses = Object.values(packages)
    .filter(({ link }) => !link)
    .map(({ resolved }) => resolved);
  return addresses.filter((address) => address && !address.startsWith(publicRegistry));
}

/** Version and platform only: npm fetches and checks the package on the platform that needs it. */
function platformEntry(name, version, { dev }) {
  const parts = name.replace(/^.*\//, '').split(/[-.]/);
  const pick = (table) => table[parts.find((part) => table[part])];
  const os = pick(systems);
  const cpu = pick(processors);
  const libc = parts.some((part) => part.startsWith('musl'))
    ? 'musl'
    : parts.some((part) => part.startsWith('gnu')) && os === 'linux'
      ? 'glibc'
      : null;
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(dev && { dev }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}

/** Node's own look-up: from the package's folder upwards. */
function isResolved(packages, path, name) {
  for (
    let folder = path;
    ;
    folder = folder.includes('/node_modules/') ? folder.slice(0, folder.lastIndexOf('/node_modules/')) : ''
  ) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

function main(path) {
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  const foreign = privateAddresses(lock.packages);
  if (foreign.length > 0) {
    process.stderr.write(
      `package-lock.json names registries that not everybody reaches: ${[...new Set(foreign)].slice(0, 5).join(', ')}\n`,
    );
    process.exit(1);
  }
  const { packages, added } = completePackages(lock.packages);
  if (added.length > 0) writeFileSync(path, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
  process.stdout.write(`package-lock.json: ${added.length} entries added\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2] ?? 'package-lock.json');
