export const gate = {
  'core.gate.passphraseMissing': 'Enter your passphrase for this.',
  'core.gate.passphraseWrong': 'That isn’t the passphrase.',
  'core.gate.questionOpen': 'Answer the open question first.',
  'core.gate.declined': 'You chose not to continue.',
} as const
