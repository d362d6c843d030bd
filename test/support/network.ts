import { expect } from 'vitest';

/** Rejects as soon as a request is cancelled. */
export function rejectWhenAborted(signal: AbortSignal, reject: (reason: unknown) => void): void {
  signal.addEventListener('abort', () => reject(signal.reason));
}

/** A response body sent piece by piece; it fails if its request is cancelled. */
export function piecemeal(signal: AbortSignal) {
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({
    start(own) {
      controller = own;
      rejectWhenAborted(signal, (reason) => own.error(reason));
    },
  });
  return {
    body,
    send: (bytes: Uint8Array) => !signal.aborted && controller.enqueue(bytes),
    /** Resolves when everything sent has been read. */
    read: () => expect.poll(() => controller.desiredSize).toBe(1),
    end: () => controller.close(),
  };
}

/** Encodes a text as UTF-16 with a byte order mark. */
export function utf16(text: string): Uint8Array<ArrayBuffer> {
  const letters = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0));
  return new Uint8Array(letters.buffer);
}
