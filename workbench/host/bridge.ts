import type { EventEntry, Request } from "./protocol";

/** What Microsoft's library finds as its host when its script runs. */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

interface Scope {
  _richApiNativeBridge?: NativeBridge;
}

/** Carries messages between the library and the host. */
export class Bridge {
  #native: NativeBridge | null = null;

  constructor(private readonly receive: (request: Request, text: string) => void) {}

  /**
   * Puts the bridge on a global scope. A library that has already run there keeps the bridge that
   * it found, so that one is taken over.
   */
  install(scope: Scope): void {
    const native = (scope._richApiNativeBridge ??= {
      sendMessageToHost: () => undefined,
      onMessageFromHost: null,
    });
    native.sendMessageToHost = (text) => {
      this.receive(JSON.parse(text) as Request, text);
    };
    this.#native = native;
  }

  answer(id: number, body: string): void {
    this.#send({ id, type: 1, message: { statusCode: 200, headers: {}, body } });
  }

  raise(entries: readonly EventEntry[]): void {
    if (entries.length > 0) this.#send({ type: 3, controlId: "", message: { entries } });
  }

  dispose(): void {
    if (this.#native) this.#native.sendMessageToHost = () => undefined;
    this.#native = null;
  }

  #send(message: object): void {
    this.#native?.onMessageFromHost?.(JSON.stringify(message));
  }
}
