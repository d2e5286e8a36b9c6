/** Sentences call an entry by these names. */
export const names = {
  'shared.names.unnamed': 'an entry without a name',
  'shared.names.madeBy': '{name} from {server}',
} as const
