export const start = {
  'operation.start.openOutbox':
    'Other computers could reach this address, and codes by email would go to the development outbox. Set {smtpUrl} or {production}, or serve on {loopback}.',
} as const
