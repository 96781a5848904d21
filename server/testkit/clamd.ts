import { createServer } from "node:net";

/** How the stand-in behaves: as a scanner does, or in one of the ways in which they fail. */
export type ClamdManner = "scans" | "full" | "babbles" | "hangs up";

/** What the stand-in takes for harm. */
export const harm = "X5O-harm-that-a-scanner-knows";

/** A stand-in for clamd on a free port that speaks INSTREAM, and keeps how the bytes came. */
export async function startClamd(manner: ClamdManner = "scans") {
  const pieces: number[] = [];
  const server = createServer((socket) => {
    let buffered = Buffer.alloc(0);
    let isTold = false;
    const seen: Buffer[] = [];
    const answer = (line: string) => void socket.end(`${line}\0`);
    socket.on("error", () => undefined);
    socket.on("data", (data) => {
      if (manner === "hangs up") return void socket.destroy();
      if (manner === "babbles") return void socket.end("220 this is no scanner\r\n");
      buffered = Buffer.concat([buffered, data]);
      if (!isTold) {
        const end = buffered.indexOf(0);
        if (end < 0) return;
        if (buffered.toString("latin1", 0, end) !== "zINSTREAM") return answer("UNKNOWN COMMAND");
        isTold = true;
        buffered = buffered.subarray(end + 1);
      }
      while (buffered.length >= 4) {
        const length = buffered.readUInt32BE(0);
        if (length === 0) {
          const isHarm = Buffer.concat(seen).includes(harm);
          return answer(isHarm ? "stream: Test.Harm FOUND" : "stream: OK");
        }
        if (buffered.length < 4 + length) return;
        if (manner === "full") return answer("INSTREAM size limit exceeded. ERROR");
        seen.push(buffered.subarray(4, 4 + length));
        pieces.push(length);
        buffered = buffered.subarray(4 + length);
      }
    });
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
  return {
    address: `tcp://127.0.0.1:${port}`,
    pieces,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
