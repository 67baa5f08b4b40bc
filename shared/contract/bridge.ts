/** What the preload gives a page, as `window.glidepath`. Replies are checked by the page's own client. */
export interface Bridge {
  /** Calls a method of the contract; resolves to a `Reply`, never rejects for an expected failure. */
  call(method: string, input: unknown): Promise<unknown>;
  /** Listens to all events; returns what stops it. */
  on(listener: (event: string, data: unknown) => void): () => void;
}
