import type { Translated } from '../../../../shared/wording/translated.ts'
import type { keys as english } from '../../en/operation/keys.ts'

export const keys = {
  'operation.keys.none': 'Es gibt keinen Hauptschlüssel.',
  'operation.keys.gone':
    'Der Hauptschlüssel, mit dem das verschlüsselt wurde, ist nicht verfügbar.',
  'operation.keys.malformed': '{place} muss {bytes} Byte in Base64 enthalten.',
  'operation.keys.unreadable': 'Die Hauptschlüsseldatei {file} kann nicht gelesen werden.',
  'operation.keys.openToOthers':
    'Die Hauptschlüsseldatei {file} darf nur für ihren Besitzer lesbar sein (Modus {mode}).',
  'operation.keys.damaged':
    'Ein verschlüsselter Wert in {column} ist beschädigt oder gehört zu einer anderen Zeile.',
} as const satisfies Translated<typeof english>
