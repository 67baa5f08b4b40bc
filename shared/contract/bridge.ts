/** What the preload gives a page, as `window.glidepath`. Replies are checked by the page's own client. */
export interface Bridge {
  /**
   * Calls a method of the contract; resolves to the JSON text of a `Reply`, never rejects for an expected failure. It is
   * text because Electron copies an object into the page property by property, which for a long plan takes longer than
   * to make it.
   */
  call(method: string, input: unknown): Promise<string>;
  /** Listens to all events; returns what stops it. */
  on(listener: (event: string, data: unknown) => void): () => void;
}
