// A house in service, not the demonstration: `selvedge migrate`, people by the command line,
// `selvedge serve`, reached by a name, because browsers bind passkeys to names only.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './stranger.mjs';

const READY_WITHIN_MS = 60_000;

/** Starts a house on a fresh folder; `{ url, command, stop }`. */
export async function startHouse() {
  const program = process.env.SELVEDGE_TEST_BIN;
  if (!program) throw new Error('SELVEDGE_TEST_BIN is not set; type: cargo xtask test --only browser');
  const folder = await mkdtemp(join(tmpdir(), 'selvedge-house-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = {
    ...process.env,
    SELVEDGE_HOUSE_PUBLIC_URL: url,
    SELVEDGE_SERVER_LISTEN: `127.0.0.1:${port}`,
    SELVEDGE_MAIL_RELAY: '127.0.0.1',
    SELVEDGE_MAIL_PORT: '9',
  };
  const command = async (...words) => {
    const { stdout } = await promisify(execFile)(program, [...words, '--data', folder], { env });
    return stdout.trim();
  };
  await command('migrate');
  const server = spawn(program, ['serve', '--data', folder], { env, stdio: 'ignore' });
  const stop = async () => {
    if (server.exitCode === null) {
      const ended = once(server, 'close');
      server.kill('SIGTERM');
      const late = setTimeout(() => server.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(late);
    }
    await rm(folder, { recursive: true, force: true });
  };
  for (const began = Date.now(); Date.now() - began < READY_WITHIN_MS;) {
    if (server.exitCode !== null) throw new Error(`selvedge serve ended with ${server.exitCode}`);
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`).then((answer) => answer.ok, () => false);
    if (ready) return { url, command, stop };
    await new Promise((done) => setTimeout(done, 50));
  }
  await stop();
  throw new Error('selvedge serve was not ready in time');
}
