import type { notices as english } from '../../en/page/notices.ts'
import type { Translated } from '../../translated.ts'

export const notices = {
  'notices.backups.failedAgain': 'La copia de seguridad falló otra vez',
  'notices.backups.done': 'Copia de seguridad creada',
  'notices.backups.failing.lastGood':
    'Las copias de seguridad no funcionan. <bdi>{problem}</bdi> {lastGood}',
  'notices.backups.secondFolder.change': 'Elegir otra carpeta',
  'notices.backups.folder.done': 'Las copias de seguridad se guardan ahí desde ahora',
  'notices.backups.folder.title': 'Carpeta para las copias de seguridad',
  'notices.backups.folder.hint':
    'Una carpeta que ya existe, por ejemplo, una sincronizada o en otro disco.',
  'notices.backups.folder.path': 'Ruta completa',
  'notices.backups.folder.picked':
    'Todas las copias de seguridad se guardarán también en <bdi>{folder}</bdi>, cifradas.',
  'notices.backups.folder.use': 'Usar esta carpeta',
  'notices.check.notice':
    '{phase, select, stopping {Deteniendo la comprobación de un servidor} other {Comprobando un servidor}}: {tried, number} de {all, number} reglas comprobadas.',
  'notices.check.notice.show': 'Mostrar la comprobación',
  'notices.overview.clock.stop': 'Dejar de corregir los códigos',
  'notices.overview.clock.wasBehind':
    'Countersign corrige tus códigos en {off} porque el reloj de este equipo iba por detrás de tus servidores.',
  'notices.overview.clock.wasAhead':
    'Countersign corrige tus códigos en {off} porque el reloj de este equipo iba por delante de tus servidores.',
  'notices.overview.clock.behind':
    'El reloj de este equipo va {off} por detrás de tus servidores, así que pueden rechazar los códigos. Ajusta el reloj o deja que Countersign corrija los códigos.',
  'notices.overview.clock.ahead':
    'El reloj de este equipo va {off} por delante de tus servidores, así que pueden rechazar los códigos. Ajusta el reloj o deja que Countersign corrija los códigos.',
  'notices.practice.arrived':
    '{channel, select, sms {Práctica: SMS a {to}} email {Práctica: correo a {to}} other {}}',
  'notices.practice.copyCode': 'Copiar el código',
  'notices.drop.codes': 'Suelta para añadir códigos de respaldo',
  'notices.drop.codesHere': 'Suelta para añadir códigos de respaldo aquí',
  'notices.drop.codesHere.hint': 'Un archivo de texto, un PDF o texto seleccionado',
  'notices.drop.read': 'Suéltalo aquí',
  'notices.drop.read.codesHint':
    'Códigos QR, la exportación de otra aplicación o códigos de respaldo en un archivo de texto o PDF',
  'notices.drop.read.filesHint':
    'Códigos QR o la exportación de otra aplicación: archivos o una carpeta',
  'notices.drop.refused': 'Esto no se puede soltar aquí',
  'notices.drop.refused.hint':
    'Cierra antes este cuadro de diálogo y suéltalo después en la ventana',
  'notices.drop.onlyCodes':
    'Aquí solo se pueden soltar códigos de respaldo, en un archivo de texto o PDF. Cierra los detalles para soltar otra cosa.',
  'notices.drop.closeFirst':
    'Cierra antes este cuadro de diálogo y suéltalo después en la ventana.',
} as const satisfies Translated<typeof english>
