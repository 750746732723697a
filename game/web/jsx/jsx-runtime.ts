import { createElement, type ElementType, isValidElement, type Key, type ReactElement, type ReactNode } from "react";
import * as react from "react/jsx-runtime";

/*
 * What JSX of the web app compiles to, instead of React's own functions of the same names. Whoever has the browser
 * translate a page gets every text wrapped into an element (`<font>`). React does not know: a text beside other nodes
 * would keep its old words for ever, and taking it away would throw. Only a text that is alone in its element is safe,
 * since React sets the content of the element then. So each text beside other nodes gets an element of its own here.
 */

type Props = Readonly<Record<string, unknown> & { children?: unknown }>;

export const Fragment = react.Fragment;

/** One child, or a list of them made at run time. */
export function jsx(type: ElementType, props: Props, key?: Key): ReactElement {
  if (type !== Fragment || !isText(props.children)) return react.jsx(type, props, key);
  return react.jsx(type, { ...props, children: textRun(String(props.children)) }, key);
}

/** Several children as they stand in the source. In drawings (`<text>`) there are no elements of HTML. */
export function jsxs(type: ElementType, props: Props, key?: Key): ReactElement {
  const children = props.children as readonly ReactNode[];
  if (!children.some(isText) || type === "text") return react.jsxs(type, props, key);
  const isAllText = type !== Fragment && !children.some(isValidElement) && !children.some(Array.isArray);
  if (isAllText) return react.jsx(type, { ...props, children: children.filter(isText).join("") }, key);
  return react.jsxs(type, { ...props, children: children.map(loneText) }, key);
}

/** What the development server asks for. */
export const jsxDEV = (type: ElementType, props: Props, key: Key | undefined, isStatic: boolean): ReactElement =>
  isStatic ? jsxs(type, props, key) : jsx(type, props, key);

const isText = (child: unknown): child is string | number => typeof child === "string" || typeof child === "number";

/** Texts that follow each other are one; at the place of the others is nothing, so that all keep their places. */
function loneText(child: ReactNode, index: number, all: readonly ReactNode[]): ReactNode {
  if (!isText(child)) return child;
  if (isText(all[index - 1])) return null;
  let text = "";
  for (let next = index; isText(all[next]); next += 1) text += all[next];
  // Blanks are not translated, and where elements stand side by side by a gap, an element of blanks would have gaps, too.
  return text.trim() === "" ? text : textRun(text);
}

/** An element without any meaning or look, which no style sheet speaks of. */
const textRun = (text: string): ReactElement => createElement("text-run", null, text);
