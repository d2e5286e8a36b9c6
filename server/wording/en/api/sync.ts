/** Describes the calls by which several computers share a vault. */
export const sync = {
  'api.sync.about': 'Tell that this server offers sync',
  'api.sync.makeToken': 'Make a token that opens the account’s files and nothing else',
  'api.sync.tokens': 'List the tokens of the account',
  'api.sync.removeToken': 'Remove a token',
  'api.sync.endToken': 'End the token that is sent',
  'api.sync.list': 'List the files of the account, and how much space they take',
  'api.sync.read': 'Read a file as bytes',
  'api.sync.write': 'Create or replace a file; with If-Match only if it’s this version',
  'api.sync.remove': 'Remove a file; it’s no error if there’s none',
} as const
