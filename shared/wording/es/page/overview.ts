import type { overview as english } from '../../en/page/overview.ts'
import type { Translated } from '../../translated.ts'

export const overview = {
  'overview.title': 'Cuentas',
  'overview.loading': 'Cargando las cuentas',
  'overview.refreshAll': 'Actualizar todas',
  'overview.refreshed': 'Todas las cuentas actualizadas',
  'overview.moreForServers': 'Más opciones de servidores',
  'overview.checkServer': 'Comprobar un servidor',
  'overview.practice': 'Para practicar',
  'overview.practiceAccounts': 'Cuentas de práctica',
  'overview.open': 'Abrir {account}',
  'overview.stepFor': '{step}: {account}',
  'overview.more': 'Más acciones: {account}',
  'overview.details': 'Detalles de la cuenta',
  'overview.turnOnWithPhone': 'Activar aquí y en un teléfono',
  'overview.turnOnByMessage':
    '{method, select, sms {Activar por SMS (menos seguro)} email {Activar por correo (menos seguro)} message {Activar por SMS o correo (menos seguro)} other {}}',
  'overview.empty.title': 'Countersign activa la autenticación de dos factores por ti',
  'overview.empty.intro':
    'Inicia sesión en un servidor compatible con Countersign. Countersign activa la autenticación de dos factores, guarda el secreto y los códigos de respaldo en tu bóveda y te muestra el estado de cada cuenta.',
  'overview.empty.practice':
    '¿Solo quieres mirar? Pruébalo todo con el servidor de práctica de abajo.',
} as const satisfies Translated<typeof english>
