// What the figures were measured on, and how noisy it was just then.
import { spawnSync } from 'node:child_process';
import { cpus, platform, release, totalmem } from 'node:os';
import type { Machine } from './results.ts';

const STEPS = 30_000_000;

/** How long a fixed calculation takes, in ms: where it takes longer than at other times, something else was running. */
export function measureNoise(): number {
  const start = performance.now();
  let value = 0;
  for (let i = 0; i < STEPS; i++) value = (Math.imul(value, 31) + i) | 0;
  return performance.now() - start + (value === 0 ? 1e-9 : 0);
}

/** The machine and its browser. */
export function describeMachine(browserPath: string): Machine {
  const processors = cpus();
  const { stdout } = spawnSync(browserPath, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    node: process.version,
    browser: stdout?.trim() || browserPath,
  };
}
