import type { Translated } from '../../../../shared/wording/translated.ts'
import type { chatTwoStep as english } from '../../en/api/chat-two-step.ts'

export const chatTwoStep = {
  'api.chatTwoStep.open': 'Solo responde cuando el chat está abierto para esta sesión',
  'api.chatTwoStep.settings':
    'Obtiene los ajustes del segundo paso. user_id tiene que ser el tuyo, salvo con permisos de administración',
  'api.chatTwoStep.enable':
    'Establece una contraseña del segundo paso y obtiene un secreto. El primer verify correcto lo activa',
  'api.chatTwoStep.verify': 'Abre el chat para esta sesión. Confirma una configuración pendiente',
  'api.chatTwoStep.disable': 'Desactiva el segundo paso con su contraseña y un código',
  'api.chatTwoStep.recover':
    'Sin código, envía uno al correo de recuperación. Con un código, desactiva el segundo paso',
} as const satisfies Translated<typeof english>
