// The hostile strings of `vectors/`: all of them, or a sample that is the same in every run and has its
// share of every group.
import { readFile, readdir } from 'node:fs/promises';

const FOLDER = new URL('../vectors/', import.meta.url);

/** How many of them a run of the suite takes. */
export const SAMPLE = 1_000;

/** `[{ id, where, vector, never? }]`; about `most` of them, spread evenly over each group. */
export async function vectors(most = Infinity) {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.jsonl')).sort();
  const groups = await Promise.all(names.map(async (name) => (
    (await readFile(new URL(name, FOLDER), 'utf8')).trim().split('\n').map((line) => JSON.parse(line)))));
  const all = groups.reduce((count, group) => count + group.length, 0);
  if (most >= all) return groups.flat();
  return groups.flatMap((group) => {
    const share = Math.ceil((group.length * most) / all);
    return Array.from({ length: share }, (_, at) => group[Math.floor((at * group.length) / share)]);
  });
}

/** Those that mean something in a place: `text`, `html`, `subject`, `name`, `file`. */
export const meantFor = (some, place) => some.filter((one) => one.where.includes(place));
