/** Named values in the order of a document, whatever it was written in. */
export type Tree = string | Branch

export interface Branch {
  /** Says whether it is a list, whose values have no names of their own. */
  readonly isList: boolean
  readonly fields: readonly (readonly [name: string, value: Tree])[]
}
