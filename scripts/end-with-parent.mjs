// Usage: node --import ./scripts/end-with-parent.mjs … in a child with an IPC channel. The channel closes when the parent
// dies, even by kill -9; then this process stops as on SIGTERM, and for certain 10 seconds later.
if (process.channel) {
  process.channel.unref();
  process.on("disconnect", () => {
    setTimeout(() => process.kill(process.pid, "SIGKILL"), 10_000).unref();
    process.kill(process.pid, "SIGTERM");
  });
}
