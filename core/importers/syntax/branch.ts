/** Represents named values in the order of a document, whatever its syntax. */
export type Tree = string | Branch

export interface Branch {
  /** True for a list, whose values have no names. */
  readonly isList: boolean
  readonly fields: readonly (readonly [name: string, value: Tree])[]
}
