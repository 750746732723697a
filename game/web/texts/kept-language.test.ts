import { createPath, type Navigator, type Path, parsePath } from "react-router";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keeping } from "./kept-language.tsx";

const gone: string[] = [];
const addressOf = (to: Parameters<Navigator["push"]>[0]) => createPath(to as Path);
const go: Navigator["push"] = (to) => void gone.push(addressOf(to));
const navigator = keeping({ createHref: addressOf, push: go, replace: go, go: () => undefined });
/** As the router hands it on. */
const to = (address: string): Path => ({ pathname: "", search: "", hash: "", ...parsePath(address) });

beforeEach(() => void gone.splice(0));
afterEach(() => void vi.unstubAllGlobals());

it("a language that the address names goes along every way inside the app", () => {
  vi.stubGlobal("location", { pathname: "/", search: "?lang=en" });
  expect(navigator.createHref(to("/neu"))).toBe("/neu?lang=en");
  navigator.push(to("/neu?game=quartett#a"));
  navigator.push(to("/k/A1?lang=de"));
  // The language of the page itself was chosen anew, and is kept on the device.
  navigator.replace(to("/?deck=bauhof"));
  expect(gone).toEqual(["/neu?game=quartett&lang=en#a", "/k/A1?lang=de", "/?deck=bauhof"]);
});

it("where it names none, addresses stay as they are", () => {
  vi.stubGlobal("location", { pathname: "/", search: "?game=quartett" });
  expect(navigator.createHref(to("/neu"))).toBe("/neu");
  navigator.push(to("/solo"));
  expect(gone).toEqual(["/solo"]);
});
