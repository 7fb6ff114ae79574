// The tasks of a page's thread while something was done, from Chromium's trace: in time on the processor, which other
// programs on the machine do not lengthen.

export async function traced(context, page, work) {
  const session = await context.newCDPSession(page);
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    // Only what is looked at below: a trace of minutes is large.
    events.push(...value.filter((it) => it.name === "RunTask" || it.name === "thread_name"));
  });
  await session.send("Tracing.start", { traceConfig: { includedCategories: ["disabled-by-default-devtools.timeline", "__metadata"] } });
  const result = await work();
  const complete = new Promise((done) => session.once("Tracing.tracingComplete", done));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  return { ...result, ...longest(events) };
}

function longest(events) {
  const mains = new Set(events.filter((it) => it.name === "thread_name" && it.args.name === "CrRendererMain").map((it) => `${it.pid} ${it.tid}`));
  const all = events.filter((it) => it.name === "RunTask" && it.tdur && mains.has(`${it.pid} ${it.tid}`)).map((it) => it.tdur / 1_000);
  return { longest: Math.max(0, ...all), long: all.filter((it) => it > 50).length };
}
