/** Where ids, tokens and other chance come from. */
export interface Ids {
  /** An id as ONVY makes them: a ULID, behind the prefix of its kind if it has one. */
  next(prefix?: string): string;
  /** A text of 32 characters that tells nothing. */
  opaque(): string;
}

const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const base64url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The same seed at the same times gives the same ids. Without a seed nobody can know them beforehand. */
export function createIds(seed: string | number | undefined, time: () => number): Ids {
  // Chance need not be a secret here, and React Native has no other without a polyfill.
  const random = generator(String(seed ?? `${Math.random()} ${Math.random()} ${Date.now()}`));
  const text = (alphabet: string, length: number): string => {
    let made = "";
    for (let index = 0; index < length; index++) made += alphabet[Math.floor(random() * alphabet.length)];
    return made;
  };
  return {
    next: (prefix = "") => `${prefix}${timePart(time())}${text(crockford, 16)}`,
    opaque: () => text(base64url, 32),
  };
}

/** A ULID begins with its time: 48 bits, five a letter. */
function timePart(time: number): string {
  let rest = time;
  let part = "";
  for (let index = 0; index < 10; index++) {
    part = crockford[rest % 32] + part;
    rest = Math.floor(rest / 32);
  }
  return part;
}

/** sfc32, seeded by four hashes of a text. */
function generator(seed: string): () => number {
  let [a, b, c, d] = [hash(`0${seed}`), hash(`1${seed}`), hash(`2${seed}`), hash(`3${seed}`)];
  const next = () => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let index = 0; index < 12; index++) next();
  return next;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value;
}
