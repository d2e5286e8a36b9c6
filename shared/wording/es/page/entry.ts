import type { entry as english } from '../../en/page/entry.ts'
import type { Translated } from '../../translated.ts'

export const entry = {
  'entry.details.loading': 'Cargando los detalles',
  'entry.issuer': 'Emisor',
  'entry.account': 'Cuenta',
  'entry.tags': 'Etiquetas',
  'entry.tags.placeholder': 'Escribe una etiqueta y pulsa Intro',
  'entry.note': 'Nota',
  'entry.pin': 'PIN',
  'entry.newPin': 'PIN nuevo',
  'entry.newPin.description': 'Déjalo vacío para conservar el actual',
  'entry.saved': 'Guardado',
  'entry.conflicts': 'Cambiado en dos lugares',
  'entry.conflicts.text':
    'Otra ventana u otro programa guardó esta entrada mientras la editabas. Elige qué conservar.',
  'entry.conflicts.mine': 'Lo que escribiste',
  'entry.conflicts.theirs': 'Lo que se guardó mientras tanto',
  'entry.conflicts.empty': 'Vacío',
  'entry.gone': 'Esta entrada se quitó en otra ventana o en otro programa.',
  'entry.gone.edited':
    'Esta entrada se quitó en otra ventana o en otro programa. Lo que escribiste sigue aquí.',
  'entry.gone.restore': 'Restaurarla',
  'entry.gone.restoreAndSave': 'Restaurar y guardar',
  'entry.gone.notInTrash':
    'Esta entrada ya no está en la papelera. Copia del formulario lo que aún necesites antes de cerrarlo.',
  'entry.secret': 'Secreto',
  'entry.secret.show': 'Mostrar el secreto y el código QR',
  'entry.secret.warning':
    'Cualquiera que vea el secreto puede generar tus códigos. Asegúrate de que nadie esté mirando.',
  'entry.secret.confirm': 'Mostrar el secreto',
  'entry.secret.tooLong': 'Esta entrada es demasiado larga para un código QR.',
  'entry.secret.qrCode': 'Código QR de esta entrada',
  'entry.secret.copy': 'Copiar el secreto',
  'entry.secret.copyLink': 'Copiar el enlace de configuración',
  'entry.remove': 'Mover a la papelera',
  'entry.remove.hint':
    'Se queda ahí 30 días. Desactiva antes la autenticación de dos factores en el sitio web.',
} as const satisfies Translated<typeof english>
