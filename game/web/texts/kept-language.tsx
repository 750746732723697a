import { type ReactNode, use } from "react";
import { UNSAFE_NavigationContext as NavigationContext, type Navigator, type Path } from "react-router";

/**
 * The language that the address names stays along all ways inside the app, in every link and after every reload: where
 * nothing is kept on the device, the address alone knows it.
 */
export function KeptLanguage({ children }: { children: ReactNode }) {
  const outside = use(NavigationContext);
  // The outside one stays the same: this is rendered once.
  return (
    <NavigationContext value={{ ...outside, navigator: keeping(outside.navigator) }}>{children}</NavigationContext>
  );
}

/** What takes the place of an address may name another language. */
export const keeping = (navigator: Navigator): Navigator => ({
  ...navigator,
  createHref: (to) => navigator.createHref(spoken(to)),
  push: (to, state, options) => navigator.push(spoken(to), state, options),
});

const named = /\blang=[^&]*/;

/** The router has made a path of whatever it was told. */
function spoken(to: Parameters<Navigator["push"]>[0]) {
  const { search } = to as Path;
  const asked = named.exec(location.search);
  return asked && !named.test(search) ? { ...(to as Path), search: `${search ? `${search}&` : "?"}${asked}` } : to;
}
