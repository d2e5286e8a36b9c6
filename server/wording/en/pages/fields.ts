/** Labels the fields that several pages share. */
export const fields = {
  'pages.fields.email': 'Email',
  'pages.fields.password': 'Password',
  'pages.fields.code': 'Code',
  'pages.fields.backupCode': 'Backup code',
} as const
