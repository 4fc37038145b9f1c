import { OnvyError } from "./errors.ts";

/** Longer lists of arguments than this overflow the stack of some engines. */
const CHUNK = 0x8000;

/**
 * A photo as a meal's `image_base64` wants it: `image_base64: await toDataUri(file)`. A `Blob` or `File` knows its type;
 * for bytes say it, such as `image/jpeg`. ONVY does not document which types it takes, nor a largest size.
 * Throws an `OnvyError` if the type is missing or none.
 */
export async function toDataUri(
  data: Blob | ArrayBuffer | ArrayBufferView,
  type = (data as Blob).type,
): Promise<string> {
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(type ?? "")) {
    throw new OnvyError("`type` is no media type.");
  }
  // No `await` inside of the template: React Native's preset cannot compile that.
  return write(type, await bytesOf(data));
}

async function bytesOf(data: Blob | ArrayBuffer | ArrayBufferView): Promise<Uint8Array> {
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  // By what it can do, since a buffer may be of another realm.
  return new Uint8Array("arrayBuffer" in data ? await data.arrayBuffer() : data);
}

function write(type: string, bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  }
  return `data:${type};base64,${btoa(text)}`;
}
