import type { notices as english } from '../../en/core/notices.ts'
import type { Translated } from '../../translated.ts'

export const notices = {
  'core.notices.fewCodes': 'Quedan pocos códigos de respaldo',
  'core.notices.fewCodes.named':
    '{count, plural, =0 {A {name} no le queda ningún código de respaldo sin usar.} one {A {name} le queda un código de respaldo sin usar.} many {A {name} le quedan # de códigos de respaldo sin usar.} other {A {name} le quedan # códigos de respaldo sin usar.}} Consigue otros nuevos antes de necesitarlos.',
  'core.notices.fewCodes.unnamed':
    '{count, plural, =0 {A una de tus cuentas no le queda ningún código de respaldo sin usar.} one {A una de tus cuentas le queda un código de respaldo sin usar.} many {A una de tus cuentas le quedan # de códigos de respaldo sin usar.} other {A una de tus cuentas le quedan # códigos de respaldo sin usar.}} Consigue otros nuevos antes de necesitarlos.',
  'core.notices.fewCodes.several':
    'A {count, number} de tus cuentas les quedan solo unos pocos códigos de respaldo sin usar. Consigue otros nuevos antes de necesitarlos.',
  'core.notices.backupFailed': 'Falló tu copia de seguridad',
  'core.notices.backupFailed.text':
    'Tus últimos cambios aún no están en una copia de seguridad. Abre Countersign para ver por qué.',
  'core.notices.clockOff': 'El reloj de este equipo está desajustado',
  'core.notices.clockOff.text':
    'Puede que los servidores rechacen tus códigos. Abre Countersign para corregirlos.',
  'core.notices.older': 'Tu bóveda no es la versión más reciente',
  'core.notices.older.text':
    'Una versión anterior la ha reemplazado. Abre Countersign para elegir cuál conservar.',
  'core.notices.unreadable': 'Tu bóveda no se puede leer',
  'core.notices.unreadable.text': 'Abre Countersign para ver por qué y qué puedes hacer.',
} as const satisfies Translated<typeof english>
