/** What sentences call an entry. */
export const names = {
  'shared.names.unnamed': 'an entry without a name',
  'shared.names.madeBy': '{name} from {server}',
} as const
