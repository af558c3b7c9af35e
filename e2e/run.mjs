// Starts one `selvedge demo` on a fresh folder and a free port, runs the journeys against it and
// ends it. `node run.mjs [FILE…]`; `cargo xtask test --only browser` builds first and sets
// SELVEDGE_TEST_BIN and SELVEDGE_TEST_CHROMIUM. With SELVEDGE_TEST_URL set, a running demonstration is used.
import { spawn } from 'node:child_process';
import { mkdtemp, mkdir, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDemo } from './lib/demo.mjs';
import { freePort } from './lib/stranger.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const scratch = await mkdtemp(join(tmpdir(), 'selvedge-e2e-'));
await mkdir(join(here, 'out'), { recursive: true });

let demo;
let code = 1;
try {
  const env = { ...process.env, SELVEDGE_TEST_OUT: join(here, 'out') };
  if (!env.SELVEDGE_TEST_URL) {
    // With a mail door, so that journeys can bring e-mail.
    env.SELVEDGE_TEST_MAIL = String(await freePort());
    demo = await startDemo(join(scratch, 'data'), {
      log: join(here, 'out', 'server.log'),
      env: {
        SELVEDGE_INCOMING_ADDRESSES: 'care@orle.example',
        SELVEDGE_INCOMING_LISTEN: `127.0.0.1:${env.SELVEDGE_TEST_MAIL}`,
        SELVEDGE_INCOMING_TRUSTED: 'mx.orle.example',
        SELVEDGE_INCOMING_REGION: 'FR',
      },
    });
    env.SELVEDGE_TEST_URL = demo.url;
    env.SELVEDGE_TEST_PRINTED = demo.printed.join('\n');
    env.SELVEDGE_DEMO_TOKEN = demo.token;
    console.log(`demo ready on ${demo.url} after ${demo.readyAfter.toFixed(1)} s`);
  }
  const asked = process.argv.slice(2);
  const files = asked.length > 0
    ? asked
    : (await readdir(join(here, 'journeys'))).filter((name) => name.endsWith('.test.mjs')).sort()
      .map((name) => join('journeys', name));
  const options = ['--test', '--test-reporter=spec', '--test-concurrency=2', '--test-timeout=1500000'];
  if (process.env.SELVEDGE_TEST_ONLY) options.push(`--test-name-pattern=${process.env.SELVEDGE_TEST_ONLY}`);
  const run = async (some) => {
    if (some.length === 0) return 0;
    const tests = spawn(process.execPath, [...options, ...some], { cwd: here, env, stdio: 'inherit' });
    return new Promise((done) => tests.on('close', (status) => done(status ?? 1)));
  };
  // What changes the house for everybody runs when the others are over, one after another.
  const alone = (file) => file.includes('alone-');
  const codes = [await run(files.filter((file) => !alone(file)))];
  for (const file of files.filter(alone)) codes.push(await run([file]));
  code = Math.max(...codes);
} catch (problem) {
  console.error(problem.message ?? problem);
} finally {
  await demo?.stop();
  await rm(scratch, { recursive: true, force: true });
}
process.exit(code);
