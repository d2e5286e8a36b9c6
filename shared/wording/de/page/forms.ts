import type { forms as english } from '../../en/page/forms.ts'
import type { Translated } from '../../translated.ts'

export const forms = {
  'forms.language': 'Sprache',
  'forms.language.system': 'System ({name})',
  'forms.authority.ask': 'Der Server verwendet eine eigene Zertifizierungsstelle',
  'forms.authority': 'Zertifizierungsstelle (PEM)',
  'forms.authority.description':
    'Ihr wird nur bei diesem Server vertraut, anstelle der öffentlichen. Frag die Leute, die den Server betreiben.',
  'forms.authority.given':
    'Bei diesem Server vertraut Countersign nur dieser Zertifizierungsstelle.',
  'forms.repeatPassphrase': 'Passphrase wiederholen',
  'forms.repeatNewPassphrase': 'Neue Passphrase wiederholen',
  'forms.repeatFilePassword': 'Dateipasswort wiederholen',
  'forms.repeat.differs': 'Die beiden stimmen noch nicht überein.',
  'forms.strength.weak': 'Schwach: Sie ließe sich in Minuten erraten.',
  'forms.strength.fair': 'Mittel: Sie hält Neugierige ab, aber niemanden, der es ernst meint.',
  'forms.strength.good': 'Gut.',
  'forms.strength.strong': 'Stark.',
  'forms.confirmIdentity': 'Zur Bestätigung, dass du es bist',
  'forms.algorithm': 'Algorithmus',
  'forms.digits': 'Ziffern',
  'forms.counter': 'Zähler',
  'forms.period': 'Zeitraum (s)',
  'forms.discard': 'Änderungen verwerfen?',
  'forms.discard.text': 'Was du eingegeben hast, ist noch nicht gespeichert.',
  'forms.discard.keep': 'Weiter bearbeiten',
  'forms.discard.confirm': 'Verwerfen',
  'forms.waiting': '{action} in {countdown}',
} as const satisfies Translated<typeof english>
