/** A language that Countersign speaks, with the catalog of its messages. */
export interface Language {
  /** BCP 47. */
  readonly locale: string
  /** ICU messages, compiled when the product is built. */
  readonly messages: Readonly<Record<string, string>>
}
