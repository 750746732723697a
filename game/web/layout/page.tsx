import { type ReactNode, useEffect, useRef } from "react";
import { useTexts } from "../texts/language-context.tsx";

/** One page: sets the window's title and moves the focus to the heading, so that a screen reader announces it. */
export function Page({ title, className, children }: { title: string; className?: string; children: ReactNode }) {
  const { siteShort } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${siteShort}`;
  }, [title, siteShort]);
  useEffect(() => {
    if (visited) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    visited = true;
  }, []);
  return (
    <div className={className === undefined ? "page" : `page ${className}`}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}

/** The first page after loading keeps the browser's own focus. */
let visited = false;
