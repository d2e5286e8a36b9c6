export const forms = {
  'forms.language': 'Language',
  'forms.language.system': 'System ({name})',

  'forms.authority.ask': 'The server uses its own certificate authority',
  'forms.authority': 'Certificate authority (PEM)',
  'forms.authority.description':
    'Trusted for this server only, instead of the public ones. Ask whoever runs the server.',
  'forms.authority.given': 'For this server, Countersign trusts only this authority.',

  'forms.repeatPassphrase': 'Repeat the passphrase',
  'forms.repeatNewPassphrase': 'Repeat the new passphrase',
  'forms.repeatFilePassword': 'Repeat the file password',
  'forms.repeat.differs': 'These don’t match yet.',
  'forms.strength.weak': 'Weak: it could be guessed within minutes.',
  'forms.strength.fair': 'Fair: it stops a curious person, but not a determined one.',
  'forms.strength.good': 'Good.',
  'forms.strength.strong': 'Strong.',
  'forms.confirmIdentity': 'To confirm it’s you',

  'forms.algorithm': 'Algorithm',
  'forms.digits': 'Digits',
  'forms.counter': 'Counter',
  'forms.period': 'Period (seconds)',

  'forms.discard': 'Discard changes?',
  'forms.discard.text': 'What you typed hasn’t been saved.',
  'forms.discard.keep': 'Keep editing',
  'forms.discard.confirm': 'Discard',
  'forms.waiting': '{action} in {countdown}',
} as const
