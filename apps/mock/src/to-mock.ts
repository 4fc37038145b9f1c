/** Loaded before a program (`node --import`): what it sends to ONVY, as its reader would, goes to `MOCK_URL`. */
const { fetch } = globalThis;
globalThis.fetch = (input, init) =>
  fetch(String(input).replace(/^https:\/\/[a-z]+\.api\.onvy\.health/, process.env.MOCK_URL ?? ""), init);
