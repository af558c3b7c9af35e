// A running `selvedge demo`: started, waited for until it says it is ready, ended by its process.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { createInterface } from 'node:readline';

const READY_WITHIN_MS = 180_000;

/**
 * Starts a demonstration on a fresh folder; `{ url, printed, token, readyAfter, stop }`. What it logs
 * goes to the file `log`; `env` is configuration of its own; `port` is one that is free.
 */
export async function startDemo(data, { log, more = [], env = {}, port = 0 } = {}) {
  const program = process.env.SELVEDGE_TEST_BIN;
  if (!program) throw new Error('SELVEDGE_TEST_BIN is not set; type: cargo xtask test --only browser');
  const token = process.env.SELVEDGE_DEMO_TOKEN ?? 'browser-journeys-51c0a7d2e9b84f36';
  const began = Date.now();
  const server = spawn(program, ['demo', '--data', data, '--listen', `127.0.0.1:${port}`, ...more], {
    env: { ...process.env, SELVEDGE_DEMO_TOKEN: token, ...env },
    stdio: ['ignore', 'pipe', log ? openSync(log, 'w') : 'inherit'],
  });
  const printed = [];
  let url;
  createInterface({ input: server.stdout }).on('line', (line) => {
    printed.push(line);
    url ??= /http:\/\/(127\.0\.0\.1|\[::1\]|localhost):\d+/.exec(line)?.[0];
  });
  const stop = async () => {
    if (server.exitCode !== null) return;
    server.kill('SIGTERM');
    const ended = once(server, 'close');
    const late = setTimeout(() => server.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(late);
  };
  while (Date.now() - began < READY_WITHIN_MS) {
    if (server.exitCode !== null) {
      throw new Error(`selvedge demo ended with ${server.exitCode}:\n${printed.join('\n')}`);
    }
    if (url && (await isReady(url))) {
      await pause(200); // the sign-ins may be printed just after the address
      return { url, printed, token, readyAfter: (Date.now() - began) / 1000, stop };
    }
    await pause(50);
  }
  await stop();
  throw new Error(`selvedge demo was not ready in time:\n${printed.join('\n')}`);
}

async function isReady(url) {
  try {
    return (await fetch(`${url}/health/ready`)).ok;
  } catch {
    return false;
  }
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
