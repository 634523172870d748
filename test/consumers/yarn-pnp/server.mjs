process.chdir('app');
await import('./static-server.mjs');
