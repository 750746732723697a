import { type ReactNode, useEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";
import { useTexts } from "../texts/language-context.tsx";
import { isBeingRead, ReadingPlace } from "./reading-place.tsx";
import { useScrollPlace } from "./scroll-place.ts";

type PageProps = {
  title: string;
  /** Where it may be another language than that of the page. */
  titleLang?: string | undefined;
  /** A line above the title. */
  kicker?: string;
  className?: string;
  /** Where one page shows one thing after the other: each is a new page for whoever is not still reading. */
  moment?: string;
  children: ReactNode;
};

/** One page: sets the window's title and moves the focus to the heading, so that a screen reader announces it. */
export function Page({ title, titleLang, kicker, className, moment, children }: PageProps) {
  const { siteShort } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${siteShort}`;
  }, [title, siteShort]);
  useEffect(() => {
    if (visited) heading.current?.focus({ preventScroll: true });
    visited = true;
  }, []);
  const shown = useRef(moment);
  useEffect(() => {
    if (shown.current === moment) return;
    shown.current = moment;
    if (isBeingRead()) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [moment]);
  useScrollPlace(useLocation(), useNavigationType());
  return (
    <div className={className === undefined ? "page" : `page ${className}`}>
      {kicker !== undefined && <p className="kicker">{kicker}</p>}
      <h1 key={moment} ref={heading} tabIndex={-1} lang={titleLang}>
        {title}
      </h1>
      {children}
      <ReadingPlace />
    </div>
  );
}

/** The first page after loading keeps the browser's own focus. */
let visited = false;
