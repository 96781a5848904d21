import { createContext, type ReactNode, useContext } from "react";
import { type Words, wordsFor } from "./format.ts";
import { messagesOf } from "./messages/messages.ts";

const Speech = createContext<Words>(wordsFor("en", messagesOf("en")));

/** Makes everything below speak these words. */
export function Speaking({ words, children }: { words: Words; children: ReactNode }) {
  return <Speech value={words}>{children}</Speech>;
}

/** The words of the page that a part stands in. */
export function useWords(): Words {
  return useContext(Speech);
}
