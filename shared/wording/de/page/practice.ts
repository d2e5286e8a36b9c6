import type { practice as english } from '../../en/page/practice.ts'
import type { Translated } from '../../translated.ts'

export const practice = {
  'practice.title': 'Übungsserver',
  'practice.try': 'Probier alles ohne Risiko aus',
  'practice.try.hint':
    'Ein Server auf diesem Computer mit erfundenen Personen: Aktiviere die Zwei-Faktor-Anmeldung, verlier ein Telefon, fang von vorn an. Nichts Echtes wird angerührt.',
  'practice.openServer': 'Übungsserver öffnen',
  'practice.signInAs': 'Als {name} anmelden',
  'practice.sent': 'Vom Übungsserver gesendet',
  'practice.messages.none':
    'Noch nichts. Codes per SMS und E-Mail werden hier angezeigt, statt gesendet zu werden.',
  'practice.message': '{channel, select, sms {SMS an {to}} email {E-Mail an {to}} other {}}',
  'practice.copyCodeOf':
    '{channel, select, sms {Code aus der SMS an {to} kopieren} email {Code aus der E-Mail an {to} kopieren} other {}}',
  'practice.copiedCode': 'Code kopiert',
  'practice.startOver': 'Von vorn anfangen',
  'practice.startOver.hint': 'Setzt hier alles auf den Anfang zurück.',
  'practice.reset.named': 'Übungsserver zurücksetzen',
  'practice.reset.ask': 'Übungsserver zurücksetzen?',
  'practice.reset.intro':
    'Seine Personen fangen von vorn an. Die Konten, bei denen du dich dort angemeldet hast, und ihre Codes werden endgültig aus deinem Tresor gelöscht. Alles andere bleibt.',
  'practice.reset.done': 'Der Übungsserver wurde zurückgesetzt',
} as const satisfies Translated<typeof english>
