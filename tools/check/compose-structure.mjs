/** Rules that the schema cannot tell: each answers sentences about one service, none when all is well. */
const rules = [imageIsPinned, portsStayOnThisMachine, waitsForWhatExists, volumesAreDeclared, commandsExist];

/** What is wrong with a compose file that its schema accepts. */
export function structureFaults(compose, fileExists) {
  const services = Object.entries(compose.services ?? {});
  const faults = services.flatMap(([name, service]) =>
    rules.flatMap((rule) => rule(service, compose, fileExists).map((fault) => `${name}: ${fault}`)),
  );
  const used = new Set(services.flatMap(([, service]) => namedVolumes(service)));
  const idle = Object.keys(compose.volumes ?? {}).filter((volume) => !used.has(volume));
  return [...faults, ...idle.map((volume) => `volume ${volume} is used by nobody`), ...cycles(compose.services ?? {})];
}

/** What is built here carries our own name; everything else names its version. */
function imageIsPinned({ image, build }) {
  if (build) return [];
  if (!image) return ['neither image nor build'];
  const tag = /:([^/:]+)$/.exec(image)?.[1];
  return tag && tag !== 'latest' ? [] : [`the image ${image} names no version`];
}

function portsStayOnThisMachine({ ports = [] }) {
  return ports
    .filter((port) =>
      typeof port === 'object' ? port.host_ip !== '127.0.0.1' : !String(port).startsWith('127.0.0.1:'),
    )
    .map((port) => `the port ${JSON.stringify(port)} is open to other machines`);
}

function waitsForWhatExists({ depends_on: waits = {} }, { services }) {
  return Object.entries(conditionsOf(waits)).flatMap(([name, condition]) => {
    const other = services[name];
    if (!other) return [`it waits for ${name}, which is no service`];
    if (condition === 'service_healthy' && !other.healthcheck?.test)
      return [`it waits for the health of ${name}, which has no health check`];
    const goesOn = other.restart && other.restart !== 'no' && other.restart !== 'on-failure';
    if (condition === 'service_completed_successfully' && goesOn)
      return [`it waits for the end of ${name}, which goes on`];
    return [];
  });
}

function volumesAreDeclared(service, { volumes = {} }) {
  return namedVolumes(service)
    .filter((name) => !(name in volumes))
    .map((name) => `the volume ${name} is not declared`);
}

/** A command of ours names a built file, which comes from the source of the same name. */
function commandsExist({ command }, _compose, fileExists) {
  const words = Array.isArray(command) ? command : String(command ?? '').split(/\s+/);
  return words
    .filter((word) => /^apps\/.*\.js$/.test(word))
    .filter((word) => !fileExists(word.replace('/dist/', '/src/').replace(/\.js$/, '.ts')))
    .map((word) => `the command's file ${word} comes from no source`);
}

function namedVolumes({ volumes = [] }) {
  const sources = volumes.map((volume) => (typeof volume === 'object' ? volume.source : String(volume).split(':')[0]));
  return sources.filter((source) => source && /^\w/.test(source));
}

function conditionsOf(waits) {
  return Array.isArray(waits) ? Object.fromEntries(waits.map((name) => [name, 'service_started'])) : conditions(waits);
}

const conditions = (waits) =>
  Object.fromEntries(Object.entries(waits).map(([name, { condition }]) => [name, condition]));

function cycles(services) {
  const leadsBack = (name, from, seen = new Set()) =>
    Object.keys(conditionsOf(services[from]?.depends_on ?? {})).some((next) => {
      if (next === name) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return leadsBack(name, next, seen);
    });
  return Object.keys(services)
    .filter((name) => leadsBack(name, name))
    .map((name) => `${name}: it waits for itself`);
}
