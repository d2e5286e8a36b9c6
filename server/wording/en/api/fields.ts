/** Describes the fields that several APIs share. */
export const fields = {
  'api.fields.freshPassword': 'The account’s password, if you signed in more than ten minutes ago.',
  'api.fields.shownOnce': 'Shown only once.',
  'api.fields.masked': 'Masked.',
} as const
