// The first script of a strict host page: keeps what goes wrong, for the test that frames the page.
{
  const seen = (window.seen = {violations: [], uncaught: [], console: []});
  addEventListener(
    'securitypolicyviolation',
    ({effectiveDirective, blockedURI}) =>
      seen.violations.push(`${effectiveDirective} ${blockedURI}`),
    true,
  );
  addEventListener(
    'error',
    event => {
      if (event.target === window) seen.uncaught.push(event.message);
      else seen.uncaught.push(`not loaded: ${event.target.src ?? event.target.href}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({reason}) => seen.uncaught.push(String(reason)));
  for (const level of ['warn', 'error'])
    console[level] = (...parts) => seen.console.push(parts.map(String).join(' '));
}
