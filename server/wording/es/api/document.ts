import type { Translated } from '../../../../shared/wording/translated.ts'
import type { document as english } from '../../en/api/document.ts'

export const document = {
  'api.document.title': 'Servidor de referencia de Countersign',
  'api.document.about': `Autenticación de dos factores en cinco dialectos sobre un solo servicio. Cada rechazo es '{'"error": '{'"code", "message"'}}'. Las horas están en ISO 8601 en UTC. Los tokens Bearer vienen del inicio de sesión de auth-v1 o users-2fa; two-factor-auth mantiene una cookie de sesión.`,
  'api.document.durations': 'Tiempo desde la solicitud hasta el final de su respuesta.',
  'api.document.refusals': 'Solicitudes rechazadas, por el código del rechazo.',
} as const satisfies Translated<typeof english>
