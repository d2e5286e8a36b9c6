/** Words the details of events in the audit log. */
export const audit = {
  'operation.audit.oneTimePassword': 'valid until {until}',
  'operation.audit.withCode': 'with a code',
  'operation.audit.withBackupCode': 'with a backup code',
  'operation.audit.drift': '{steps, plural, one {# step} other {# steps}}',
} as const
