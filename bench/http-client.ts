import { once } from "node:events";
import { connect, type Socket } from "node:net";

/**
 * One connection that is kept open and asks for one thing after another, with so little around it
 * that the server is what is measured. Takes only answers that say their length.
 */
export class HttpClient {
  readonly #socket: Socket;
  readonly #host: string;
  #waiting: { resolve: (body: string) => void; reject: (why: Error) => void } | null = null;
  #received = "";

  static async open(port: number): Promise<HttpClient> {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    await once(socket, "connect");
    return new HttpClient(socket, `127.0.0.1:${port}`);
  }

  private constructor(socket: Socket, host: string) {
    this.#socket = socket;
    this.#host = host;
    // One character a byte: lengths are of bytes, and nobody here reads the words.
    socket.setEncoding("latin1").on("data", (chunk) => this.#take(String(chunk)));
    socket.on("error", (error) => this.#waiting?.reject(error));
    socket.on("close", () => this.#waiting?.reject(new Error("the server hung up")));
  }

  /** The body of an answer with status 200. */
  get(path: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(`GET ${path} HTTP/1.1\r\nhost: ${this.#host}\r\n\r\n`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(chunk: string): void {
    this.#received += chunk;
    const headEnd = this.#received.indexOf("\r\n\r\n");
    if (headEnd < 0) return;
    const head = this.#received.slice(0, headEnd);
    const length = Number(/\ncontent-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN);
    const body = this.#received.slice(headEnd + 4);
    if (body.length < length) return;
    this.#received = "";
    const asked = this.#waiting;
    this.#waiting = null;
    if (head.startsWith("HTTP/1.1 200 ") && body.length === length) asked?.resolve(body);
    else asked?.reject(new Error(`an answer that was not expected: ${head}`));
  }
}
