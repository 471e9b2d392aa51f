// Preloaded into every child (`node --import`): when the launcher is gone, whatever the reason, the child ends itself in
// the same orderly way as after SIGTERM, and by force when that takes too long. Only the direct child is meant, which
// takes the mark out of its environment; its own children inherit the option, but not the mark.
const patienceMs = 8_000;

if (process.env.RSSZ_DIE_WITH_PARENT) {
  delete process.env.RSSZ_DIE_WITH_PARENT;
  if (process.connected) followParent();
  else process.kill(process.pid, 'SIGKILL'); // the launcher died while we were being started
}

function followParent() {
  process.once('disconnect', () => {
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), patienceMs).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  process.channel.unref(); // the listener alone must not keep a child alive that has finished
}
