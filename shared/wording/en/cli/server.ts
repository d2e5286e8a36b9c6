/** `countersign server`: the reference server, for whoever runs it. */
export const server = {
  'cli.server.summary': 'run the reference two-factor server',
  'cli.server.description': 'Run the reference two-factor server until you stop it.',
  'cli.server.option.db': 'a SQLite file, or a postgres:// URL',
  'cli.server.option.port': 'the port to listen on',
  'cli.server.option.host': 'the address to listen on',
  'cli.server.help.settings':
    'Settings come from environment variables: {variables}, and others. docs/server.md lists them all. The database is the one that --db names, or else DATABASE_URL, or else a file in the data folder.',
  'cli.server.listening': 'The Countersign server is at {url}',
  'cli.server.portTaken': 'Port {port} is in use. Choose another one.',
  'cli.server.portNotAllowed': 'This system doesn’t allow port {port}.',
  /** The reason is a sentence of the server’s own. */
  'cli.server.refused': '{reason}',
  'cli.server.badLogLevel': 'COUNTERSIGN_LOG_LEVEL must be one of: {levels}.',
  'cli.server.unchanged': 'Nothing was changed.',

  'cli.server.migrate.summary': 'update the database to this version',
  'cli.server.migrate.description': 'Run the database migrations. Running them twice is harmless.',
  'cli.server.migrate.option.list': 'list the migrations, and mark the ones that were applied',
  'cli.server.migrate.option.only': 'run this migration and the ones it needs',
  'cli.server.migrate.option.rollback': 'undo this migration and delete its data',
  'cli.server.migrate.option.verify': 'show tables, columns, and rows, and what is missing',
  'cli.server.migrate.option.yes': 'don’t ask before deleting data',
  'cli.server.migrate.incomplete': 'Not everything was done.',

  'cli.server.rotateKey.summary': 'encrypt all secrets with a new master key',
  'cli.server.rotateKey.description':
    'Encrypt all secrets with a new master key. The server can keep running.',
  'cli.server.rotateKey.done':
    'Encrypted {count, plural, one {# value} other {# values}} with the current master key.',

  'cli.server.seedDemo.summary': 'create users to try the APIs with',
  'cli.server.seedDemo.description': 'Create three users for each API, and show how to sign in.',
  'cli.server.seedDemo.notInProduction':
    'Demo users have known passwords, so they can’t be created in production.',
  'cli.server.seedDemo.column.api': 'API',
  'cli.server.seedDemo.column.factor': 'Second factor',
  'cli.server.seedDemo.column.email': 'Email',
  'cli.server.seedDemo.column.password': 'Password',
  'cli.server.seedDemo.column.secret': 'Secret for an authenticator',
  'cli.server.seedDemo.factor':
    '{factor, select, off {none} email {code by email} other {authenticator}}',
  'cli.server.seedDemo.signIn':
    'Each API has its own way to sign in with email and password: see /docs on the server.',
  'cli.server.seedDemo.outbox':
    'While SMTP_URL isn’t set, GET /dev/outbox shows the codes sent by email.',
  'cli.server.seedDemo.json': 'With --json, the backup codes are printed, too.',

  'cli.server.makeAdmin.summary': 'make an administrator',
  'cli.server.makeAdmin.description':
    'Create an account for an administrator with a one-time password, or make an existing account an administrator.',
  'cli.server.makeAdmin.argument.whom': 'a new email address, or the number of an account',
  'cli.server.makeAdmin.option.yes':
    'don’t ask before an existing account becomes an administrator',
  'cli.server.makeAdmin.help.naming':
    'Nobody verifies the email address of an account, so someone else may have opened one with it. That’s why an address creates a new account, while an existing one is named by its number once you’ve seen how long it has existed. The administration is open to administrators with two-factor sign-in turned on.',
  'cli.server.makeAdmin.help.json':
    'With --json: {shape}. The last one is null for an account that existed already.',
  'cli.server.makeAdmin.created': 'Created account {id} for {email}, an administrator.',
  'cli.server.makeAdmin.oneTimePassword': 'One-time password, valid for 24 hours: {password}',
  'cli.server.makeAdmin.choosePassword':
    'It only lets you choose a new password, at /auth/choose-password on the server.',
  'cli.server.makeAdmin.turnOn':
    'The administration opens once two-factor sign-in is on for this account.',
  'cli.server.makeAdmin.found':
    'Account {id}, {email}, has existed since {moment} UTC. Its two-factor sign-in is {state, select, on {on} other {off}}.',
  'cli.server.makeAdmin.question': 'Make it an administrator?',
  'cli.server.makeAdmin.promoted': '{email} is now an administrator.',
  'cli.server.makeAdmin.taken':
    'Account {id}, {email}, has existed since {moment} UTC, and nobody has verified whose address that is. If it’s the right account, run `{command}`.',
} as const
