import { connect, type Socket } from "node:net";
import type { ScanEnd, VirusScanner } from "../ports.ts";

const pieceBytes = 65_536;
const answerMsMax = 60_000;
const answerCharsMax = 4_096;

/**
 * A scanner that speaks clamd's protocol, at `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`: the
 * bytes go by INSTREAM in pieces that each say their length. Whatever is not a plain yes or no, a
 * silent, full or broken scanner, is no answer, and then nothing passes.
 */
export function clamdAt(address: string): VirusScanner {
  return {
    scan: (bytes) =>
      new Promise((resolve) => {
        const socket = open(address);
        let answer = "";
        const end = (known: ScanEnd) => {
          socket.destroy();
          resolve(known);
        };
        socket.setTimeout(answerMsMax, () => end("unknown"));
        socket.on("error", () => end("unknown"));
        socket.on("connect", () => send(socket, bytes));
        socket.on("data", (piece) => {
          answer += piece.toString("utf8");
          if (answer.includes("\0") || answer.length > answerCharsMax) end(meaningOf(answer));
        });
        socket.on("close", () => end("unknown"));
      }),
  };
}

function open(address: string): Socket {
  const { protocol, hostname, port, pathname } = new URL(address);
  return protocol === "unix:"
    ? connect({ path: pathname })
    : connect({ host: hostname.replace(/^\[|\]$/g, ""), port: Number(port || 3310) });
}

function send(socket: Socket, bytes: Uint8Array): void {
  socket.write("zINSTREAM\0");
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const piece = bytes.subarray(at, at + pieceBytes);
    socket.write(lengthOf(piece.length));
    socket.write(piece);
  }
  socket.write(lengthOf(0));
}

function lengthOf(count: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(count);
  return bytes;
}

function meaningOf(answer: string): ScanEnd {
  const [line = ""] = answer.split("\0");
  if (line === "stream: OK") return "clean";
  return /^stream: .+ FOUND$/.test(line) ? "infected" : "unknown";
}
