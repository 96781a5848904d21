import { type ParameterKey, parameters } from "@candor/core/policy/parameters.ts";
import { deParameterAbouts } from "./de-parameter-abouts.ts";
import { deParameterTitles } from "./de-parameter-titles.ts";
import { enParameterTitles } from "./en-parameter-titles.ts";
import type { Locale } from "./messages.ts";

/**
 * What a number or list of the policy is called and what it does. These words are for pages made
 * on the server alone: what a browser loads to judge words carries none of them.
 */
export function parameterIn(locale: Locale, key: ParameterKey): { title: string; about: string } {
  return locale === "de"
    ? { title: deParameterTitles[key], about: deParameterAbouts[key] }
    : { title: enParameterTitles[key], about: parameters[key].about };
}
