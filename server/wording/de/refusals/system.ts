import type { Translated } from '../../../../shared/wording/translated.ts'
import type { system as english } from '../../en/refusals/system.ts'

export const system = {
  'refusals.system.internal': 'Auf dem Server ist etwas schiefgegangen.',
  'refusals.system.busy': 'Der Server ist ausgelastet. Versuch es gleich noch einmal.',
  'refusals.system.noDatabase': 'Die Datenbank ist gerade nicht erreichbar.',
  'refusals.system.noRedis': 'Redis ist gerade nicht erreichbar.',
  'refusals.system.secretUnreadable':
    'Ein gespeichertes Geheimnis kann gerade nicht gelesen werden.',
  'refusals.system.emailNotSent': 'Die E-Mail konnte nicht gesendet werden.',
  'refusals.system.smsNotSent': 'Die SMS konnte nicht gesendet werden.',
  'refusals.system.noEmail': 'E-Mail ist auf diesem Server nicht eingerichtet.',
  'refusals.system.noSms': 'SMS ist auf diesem Server nicht eingerichtet.',
} as const satisfies Translated<typeof english>
