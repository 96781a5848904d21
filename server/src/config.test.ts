import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { configProblems, parseConfig, settings } from "./config.ts";

const production = {
  CANDOR_MODE: "production",
  DATABASE_URL: "postgres://candor:secret@db.example:5432/candor",
  JWT_SHARED_KEY: "a".repeat(32),
  JWT_ISSUER: "https://id.example",
  PUBLIC_URL: "https://reviews.example/",
  SMTP_URL: "smtp://mail.example:587",
};

function problemsOf(environment: Record<string, string>): readonly string[] {
  const config = parseConfig(environment);
  assert.ok(!config.ok, "the configuration was accepted");
  return configProblems(config);
}

describe("configuration", () => {
  test("an empty environment is a demo on this machine only", () => {
    const config = parseConfig({});
    assert.ok(config.ok);
    assert.equal(config.value.mode, "demo");
    assert.equal(config.value.host, "127.0.0.1");
    assert.equal(config.value.port, 4400);
    assert.equal(config.value.databaseUrl, undefined);
    assert.equal(config.value.dataFolder, "./.candor");
    assert.equal(config.value.demoIdentities, true);
    assert.equal(config.value.publicUrl, "http://127.0.0.1:4400");
  });

  test("an empty variable counts as not set", () => {
    const config = parseConfig({ PORT: "", DATABASE_URL: " " });
    assert.ok(config.ok);
    assert.equal(config.value.port, 4400);
  });

  const wrong: readonly [variable: string, text: string][] = [
    ["PORT", "http"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", "80.5"],
    ["HOST", "two words"],
    ["CANDOR_MODE", "prod"],
    ["CANDOR_DEMO_IDENTITIES", "yes"],
    ["DATABASE_URL", "mysql://localhost/candor"],
    ["LOG_LEVEL", "loud"],
    ["JWT_JWKS_URL", "ftp://id.example"],
    ["JWT_SHARED_KEY", "a".repeat(31)],
    ["PUBLIC_URL", "reviews.example"],
    ["TRUST_PROXY", "on"],
    ["TRUST_PROXY", "0"],
    ["TRUST_PROXY", "11"],
    ["TRUST_PROXY", "proxy.example"],
    ["TRUST_PROXY", "10.0.0.1,,10.0.0.2"],
  ];
  for (const [variable, text] of wrong) {
    test(`${variable}=${text} is refused by name, with what the variable takes`, () => {
      const [problem, ...more] = problemsOf({ [variable]: text });
      const setting = Object.values(settings).find(({ name }) => name === variable);
      assert.ok(setting);
      assert.ok(problem?.startsWith(`${variable} takes ${setting.takes}`), problem);
      assert.deepEqual(more, []);
    });
  }

  test("every problem is told at once", () => {
    assert.equal(problemsOf({ PORT: "x", LOG_LEVEL: "y" }).length, 2);
  });

  test("a secret is never repeated in an error", () => {
    const told = problemsOf({ DATABASE_URL: "mysql://u:hunter2@h/d", JWT_SHARED_KEY: "tooshort" });
    assert.doesNotMatch(told.join(), /hunter2|tooshort/);
  });

  test("no proxy is believed unless it is named or counted", () => {
    const trusted = (text: string) => {
      const config = parseConfig({ TRUST_PROXY: text });
      assert.ok(config.ok);
      return config.value.trustProxy;
    };
    assert.equal(trusted(""), false);
    assert.equal(trusted("off"), false);
    assert.equal(trusted("1"), 1);
    assert.equal(trusted("10"), 10);
    assert.deepEqual(trusted("10.0.0.0/8, ::1"), ["10.0.0.0/8", "::1"]);
  });

  test("port 0 and port 65535 are ports", () => {
    assert.ok(parseConfig({ PORT: "0" }).ok);
    assert.ok(parseConfig({ PORT: "65535" }).ok);
  });
});

describe("production mode", () => {
  test("starts with a database, an identity, a public address and a mail server", () => {
    const config = parseConfig(production);
    assert.ok(config.ok);
    assert.equal(config.value.demoIdentities, false);
    assert.equal(config.value.publicUrl, "https://reviews.example");
  });

  test("refuses demo identities", () => {
    assert.match(
      problemsOf({ ...production, CANDOR_DEMO_IDENTITIES: "on" }).join(),
      /^CANDOR_DEMO_IDENTITIES is on/,
    );
  });

  test("mail comes from the public address unless another sender is named", () => {
    const config = parseConfig(production);
    assert.ok(config.ok);
    assert.equal(config.value.mailFrom, "no-reply@reviews.example");
    assert.equal(config.value.dkim, null);
  });

  test("a signing key needs its domain, its selector and its file", () => {
    const half = { ...production, DKIM_DOMAIN: "example.com" };
    assert.match(problemsOf(half).join(), /^DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE/);
    const config = parseConfig({ ...half, DKIM_SELECTOR: "s1", DKIM_KEY_FILE: "/keys/s1.pem" });
    assert.ok(config.ok);
    assert.deepEqual(config.value.dkim, {
      domain: "example.com",
      selector: "s1",
      keyFile: "/keys/s1.pem",
    });
  });

  for (const missing of [
    "DATABASE_URL",
    "JWT_SHARED_KEY",
    "JWT_ISSUER",
    "PUBLIC_URL",
    "SMTP_URL",
  ]) {
    test(`refuses to start without ${missing}`, () => {
      const [problem, ...more] = problemsOf({ ...production, [missing]: "" });
      assert.match(problem ?? "", new RegExp(`\\b${missing}\\b`));
      assert.deepEqual(more, []);
    });
  }
});
