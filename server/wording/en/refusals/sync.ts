/** Words the refusals of requests by several computers that share a vault. */
export const sync = {
  'refusals.sync.token': 'The token isn’t valid or was removed. Sign in and make another one.',
  'refusals.sync.tokens':
    'The account has {most, plural, one {# token} other {# tokens}} already. Remove one first.',
  'refusals.sync.noToken': 'There’s no such token.',
  'refusals.sync.noFile': 'There’s no file of this name.',
  'refusals.sync.changed': 'The file was changed in the meantime.',
  'refusals.sync.quota': 'The account’s files take up all the space they may.',
} as const
