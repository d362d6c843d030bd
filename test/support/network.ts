import { expect } from 'vitest';

/** Fails what is waited for as soon as a request is cancelled. */
export function rejectWhenAborted(signal: AbortSignal, reject: (reason: unknown) => void): void {
  signal.addEventListener('abort', () => reject(signal.reason));
}

/** A body of which pieces arrive when they are sent; one whose request is cancelled fails. */
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
    /** Resolves when all that was sent has been read. */
    read: () => expect.poll(() => controller.desiredSize).toBe(1),
    end: () => controller.close(),
  };
}

/** A text in UTF-16 with the two bytes that say so. */
export function utf16(text: string): Uint8Array<ArrayBuffer> {
  const letters = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0));
  return new Uint8Array(letters.buffer);
}
