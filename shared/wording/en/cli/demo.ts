/** `countersign demo`: the command. */
export const demo = {
  'cli.demo.summary': 'try Countersign with invented entries',
  'cli.demo.description':
    'Open Countersign with invented entries, to try it out or to show it, until you stop it.',
  'cli.demo.help.apart':
    'Your own vault isn’t touched: the demo has a vault in a temporary folder, which is removed when you stop it, never uses the keychain, and connects only to its own practice server on this computer.',
  'cli.demo.ownVault': 'error: the demo makes its own vault, so leave --vault and passphrases out',
  'cli.demo.started':
    'This is a demo with invented entries. Your own vault isn’t touched, and everything you do here is removed when you stop it. Its passphrase is “{passphrase}”.',
} as const
