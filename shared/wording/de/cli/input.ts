import type { input as english } from '../../en/cli/input.ts'
import type { Translated } from '../../translated.ts'

export const input = {
  'cli.input.stdin': 'Die Standardeingabe',
  'cli.input.link': 'Der Link',
  'cli.input.source': 'Die Quelle',
  'cli.input.sourceNumber': 'Quelle {number, number}',
  'cli.input.stdinLine': 'Zeile {number, number} der Standardeingabe',
  'cli.input.notFound': '{place} ist kein Link, und es gibt keine Datei mit diesem Namen.',
  'cli.input.noQrCode': '{name} enthält keinen lesbaren QR-Code.',
  'cli.input.stdinEmpty': 'Die Standardeingabe ist leer.',
  'cli.input.noFile': 'Es gibt keine Datei {name}.',
  'cli.input.nameTooLong': 'Ein Dateiname ist länger, als dieses System erlaubt.',
  'cli.input.folder': '{name} ist ein Ordner.',
  'cli.input.notAllowed': 'Du hast keine Berechtigung, {name} zu lesen.',
  'cli.input.unreadable': '{name} kann nicht gelesen werden.',
  'cli.input.tooLarge': '{name} enthält mehr als {bytes, number} Byte.',
  'cli.input.missingParts':
    'Nur {have, number} der {all, number} Bilder des Exports aus Google Authenticator sind da. Füge alle in einem Befehl hinzu.',
  'cli.input.authorityUnreadable': 'Die mit --ca genannte Datei kann nicht gelesen werden.',
  'cli.input.confirm': '{question} Gib zum Fortfahren „{yes}“ ein: ',
  'cli.input.nobodyToConfirm':
    'Das braucht deine Bestätigung: Führe es in einem Terminal aus oder füge --yes hinzu.',
} as const satisfies Translated<typeof english>
