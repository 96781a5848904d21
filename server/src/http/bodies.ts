import type { FastifyInstance } from "fastify";

/** Takes JSON bodies and nothing else; what is not UTF-8 or not JSON is `malformed_body`. */
export function readJsonBodies(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser("error", "error");
  const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, body, done) => {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body);
    request.rawBody = bytes;
    let text: string;
    try {
      text = utf8.decode(bytes);
    } catch {
      done(malformed());
      return;
    }
    parseJson(request, text, done);
  });
}

/** Takes the forms of our own pages: flat fields, each once. */
export function readFormBodies(app: FastifyInstance): void {
  const type = "application/x-www-form-urlencoded";
  app.addContentTypeParser(type, { parseAs: "string" }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(body.toString())));
  });
}

function malformed(): Error {
  return Object.assign(new Error("the body is not UTF-8"), {
    code: "FST_ERR_CTP_INVALID_JSON_BODY",
    statusCode: 400,
  });
}
