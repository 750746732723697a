import { type ReactNode, useEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";
import { useTexts } from "../texts/language-context.tsx";
import { useScrollPlace } from "./scroll-place.ts";

type PageProps = {
  title: string;
  /** A line above the title. */
  kicker?: string;
  className?: string;
  children: ReactNode;
};

/** One page: sets the window's title and moves the focus to the heading, so that a screen reader announces it. */
export function Page({ title, kicker, className, children }: PageProps) {
  const { siteShort } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${siteShort}`;
  }, [title, siteShort]);
  useEffect(() => {
    if (visited) heading.current?.focus({ preventScroll: true });
    visited = true;
  }, []);
  useScrollPlace(useLocation(), useNavigationType());
  return (
    <div className={className === undefined ? "page" : `page ${className}`}>
      {kicker !== undefined && <p className="kicker">{kicker}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}

/** The first page after loading keeps the browser's own focus. */
let visited = false;
