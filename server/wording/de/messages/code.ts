import type { Translated } from '../../../../shared/wording/translated.ts'
import type { code as english } from '../../en/messages/code.ts'

export const code = {
  'messages.code.subject': 'Dein Code für {issuer}',
  'messages.code.enrol':
    '{code} ist dein Code, um die Zwei-Faktor-Anmeldung bei {issuer} einzurichten. Er läuft in {count, plural, one {# Minute} other {# Minuten}} ab. Wenn du ihn nicht angefordert hast, kennt vielleicht jemand dein Passwort. Ändere es dann.',
  'messages.code.signIn':
    '{code} ist dein Code, um dich bei {issuer} anzumelden. Er läuft in {count, plural, one {# Minute} other {# Minuten}} ab. Wenn du ihn nicht angefordert hast, kennt vielleicht jemand dein Passwort. Ändere es dann.',
  'messages.code.change':
    '{code} ist dein Code, um die Zwei-Faktor-Anmeldung bei {issuer} zu ändern. Er läuft in {count, plural, one {# Minute} other {# Minuten}} ab. Wenn du ihn nicht angefordert hast, kennt vielleicht jemand dein Passwort. Ändere es dann.',
  'messages.code.recover':
    '{code} ist dein Code, um den zweiten Schritt des Chats bei {issuer} zu deaktivieren. Er läuft in {count, plural, one {# Minute} other {# Minuten}} ab. Wenn du ihn nicht angefordert hast, kennt vielleicht jemand dein Passwort. Ändere es dann.',
} as const satisfies Translated<typeof english>
