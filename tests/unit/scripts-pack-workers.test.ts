// The single file's workers: what is unpacked is what was packed, whatever letters the code has.
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packed } from '../../scripts/pack-workers.ts';

const SCRIPT = 'self.onmessage = () => "</script>\\n\t“ភាសា”\u2028";';

describe('packed', () => {
  it('holds the same code', () => {
    const module = packed(`const jsContent = ${JSON.stringify(SCRIPT)};\nexport default function Wrapper() {}`);
    const bytes = /atob\("([^"]+)"\)/.exec(module)?.[1] ?? '';
    expect(gunzipSync(Buffer.from(bytes, 'base64')).toString('utf8')).toBe(SCRIPT);
    expect(module).toContain('export default function');
  });

  it('reads a text as JavaScript may write it', () => {
    const module = packed('const jsContent = "a\\x41\\u{42}\t";\n');
    const bytes = /atob\("([^"]+)"\)/.exec(module)?.[1] ?? '';
    expect(gunzipSync(Buffer.from(bytes, 'base64')).toString('utf8')).toBe('aAB\t');
  });

  it('fails where Vite writes workers in another way', () => {
    expect(() => packed('export default class {}')).toThrow('no code of a worker');
  });

  it('is the same each time', () => {
    const code = `const jsContent = ${JSON.stringify(SCRIPT)};`;
    expect(packed(code)).toBe(packed(code));
  });
});
