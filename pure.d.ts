// The one global beyond the language that pure code uses; it is in every browser, in workers and in Node.
declare class URLSearchParams {
  constructor(init?: string | Record<string, string>);
  get(name: string): string | null;
  set(name: string, value: string): void;
  toString(): string;
}
