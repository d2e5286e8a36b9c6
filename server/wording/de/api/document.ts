import type { Translated } from '../../../../shared/wording/translated.ts'
import type { document as english } from '../../en/api/document.ts'

export const document = {
  'api.document.title': 'Countersign-Referenzserver',
  'api.document.about': `Zwei-Faktor-Anmeldung in fünf Dialekten über einem Dienst. Jede Ablehnung ist '{'"error": '{'"code", "message"'}}'. Zeiten sind ISO 8601 in UTC. Bearer-Tokens kommen aus der Anmeldung von auth-v1 oder users-2fa; two-factor-auth führt ein Sitzungscookie.`,
  'api.document.durations': 'Zeit von der Anfrage bis zum Ende ihrer Antwort.',
  'api.document.refusals': 'Abgelehnte Anfragen, nach dem Code der Ablehnung.',
} as const satisfies Translated<typeof english>
