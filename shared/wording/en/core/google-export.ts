/** Google Authenticator’s export can’t hold every entry. */
export const googleExport = {
  'core.googleExport.types':
    'Google Authenticator supports only time-based and counter-based codes.',
  'core.googleExport.algorithm': 'Google Authenticator doesn’t support {algorithm}.',
  'core.googleExport.digits': 'Google Authenticator supports only codes of 6 or 8 digits.',
  'core.googleExport.period': 'Google Authenticator supports only a period of 30 seconds.',
} as const
