// Generated from the base language by `npm run texts`: change the texts, not this file.
/** What is wrong with something that was sent or opened: behind "this input cannot be used", a sentence for each field. */
export type FindingsTexts = Readonly<{
  at: (values: { field: string | number; expected: string | number }) => string;
  expected: Readonly<{
    missing: string;
    text: string;
    number: string;
    "whole-number": string;
    list: string;
    fields: string;
    "true-or-false": string;
    "wrong-kind": string;
    "too-short": (values: { min: number; count: number }) => string;
    "too-long": (values: { max: number; count: number }) => string;
    "too-small": (values: { min: string | number }) => string;
    "too-big": (values: { max: string | number }) => string;
    "too-few": (values: { min: number }) => string;
    "too-many": (values: { max: number }) => string;
    "one-of": (values: { options: string | number }) => string;
    "unknown-field": (values: { fields: string | number }) => string;
    "each-once": string;
    "wrong-form": string;
    other: string;
  }>;
  /** Fields by the name that the server has for them. */
  fields: Readonly<{
    name: string;
    title: string;
    text: string;
    code: string;
    word: string;
    keepDays: string;
    people: string;
    table: string;
    tableNames: string;
    names: string;
    seatsPerTable: string;
    steps: string;
    minutes: string;
    saves: string;
    setup: string;
    decks: string;
    cards: string;
    rounds: string;
    language: string;
    guide: string;
  }>;
}>;
