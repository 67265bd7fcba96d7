// Loaded into a build with --import where no faketime is installed: JavaScript then lives in another year.
const shift = 1234 * 24 * 60 * 60 * 1000;

globalThis.Date = new Proxy(Date, {
  construct: (Clock, args, target) =>
    Reflect.construct(Clock, args.length === 0 ? [Clock.now() + shift] : args, target),
  get: (Clock, name) => (name === 'now' ? () => Clock.now() + shift : Reflect.get(Clock, name)),
});
