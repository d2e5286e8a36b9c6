import type { Translated } from '../../../../shared/wording/translated.ts'
import type { admin as english } from '../../en/api/admin.ts'

export const admin = {
  'api.admin.users': 'Personen und den Stand ihrer Zwei-Faktor-Anmeldung auflisten',
  'api.admin.reset': 'Den Faktor einer Person entfernen und ihre Sitzungen beenden',
  'api.admin.audit': 'Auflisten, was geschehen ist, das Neueste zuerst',
} as const satisfies Translated<typeof english>
