import type { backups as english } from '../../en/page/backups.ts'
import type { Translated } from '../../translated.ts'

export const backups = {
  'backups.dialog.title': 'Copia de seguridad del {moment}',
  'backups.dialog.otherVault': 'Esta es una copia de seguridad de otra bóveda.',
  'backups.dialog.passphrase':
    'Clave de recuperación o frase de contraseña de esta copia de seguridad',
  'backups.lookInside': 'Ver el contenido',
  'backups.lookingInside': 'Viendo el contenido',
  'backups.yourBackups': 'Tus copias de seguridad',
  'backups.list.fewer': 'Mostrar solo las más recientes',
  'backups.list.all': 'Mostrar las {count, number}',
  'backups.list.unusable': 'Esta copia de seguridad no se puede usar. {problem}',
  'backups.list.otherVault':
    'De otra bóveda: se abre con su propia clave de recuperación o frase de contraseña.',
  'backups.list.lookInside': 'Ver el contenido de la copia de seguridad del {moment}',
  'backups.failed': 'Falló la copia de seguridad',
  'backups.automatic': 'Automáticas, después de cada cambio',
  'backups.failing': 'Las copias de seguridad no funcionan. <bdi>{problem}</bdi>',
  'backups.backUpNow': 'Hacer copia de seguridad',
  'backups.ownFolder': 'La carpeta propia de Countersign',
  'backups.secondFolder': 'Una segunda carpeta',
  'backups.secondFolder.none':
    'Aún ninguna. Las copias de seguridad en una carpeta sincronizada o en otro disco sobreviven a la pérdida de este equipo.',
  'backups.secondFolder.choose': 'Elegir una carpeta',
  'backups.secondFolder.leave': 'Dejar de usar esta carpeta',
  'backups.title': 'Copias de seguridad',
  'backups.recoveryKey.unconfirmed':
    'Aún sin confirmar. Anótala y escribe después una parte para confirmarla.',
  'backups.recoveryKey.show': 'Mostrar la clave de recuperación',
  'backups.recoveryKey.replace': 'Crear una clave nueva',
  'backups.encryptedCopy': 'Copia cifrada',
  'backups.encryptedCopy.hint':
    'Toda tu bóveda en un solo archivo. Se abre con la clave de recuperación o la frase de contraseña.',
  'backups.encryptedCopy.save': 'Guardar una copia cifrada',
  'backups.comeBack': 'Si no puedes entrar',
  'backups.comeBack.hint':
    'Después de olvidar la frase de contraseña, perder el llavero o cambiar de equipo.',
  'backups.comeBack.show': 'Cómo volver a entrar',
  'backups.recoveryKey.use':
    'Abre tu bóveda y sus copias de seguridad cuando ya no hay otra forma.',
  'backups.recoveryKey.use.madeOn':
    'Abre tu bóveda y sus copias de seguridad cuando ya no hay otra forma. Creada el {day}.',
  'backups.compare.none': 'No hay entradas ni en la copia de seguridad ni aquí.',
  'backups.merge.nothing': 'Todas las entradas de la copia de seguridad ya están aquí.',
  'backups.merge.adds':
    '{count, plural, one {Añade # entrada} many {Añade # de entradas} other {Añade # entradas}}. Nada de lo que ya tienes cambia.',
  'backups.replace.removed':
    '{count, plural, one {# entrada quitada que no está en la copia de seguridad} many {# de entradas quitadas que no están en la copia de seguridad} other {# entradas quitadas que no están en la copia de seguridad}}',
  'backups.replace.nothing': 'Tus entradas se quedan como están.',
  'backups.replace.does': 'Devuelve la bóveda a como estaba entonces: {changes}.',
  'backups.merge.done':
    '{count, plural, one {Se añadió # entrada} many {Se añadieron # de entradas} other {Se añadieron # entradas}} de la copia de seguridad',
  'backups.replace.done': 'Bóveda restaurada desde la copia de seguridad: {counts}',
  'backups.replace.also':
    'La papelera y tus cuentas también se toman de la copia de seguridad. Los ajustes se quedan como están. Antes se hace una copia de seguridad de tu bóveda actual.',
  'backups.replace': 'Reemplazar todo',
  'backups.how': 'Cómo restaurarla',
  'backups.merge': 'Añadir lo que falta',
  'backups.replace.list': 'Qué hace el reemplazo',
  'backups.replace.added':
    '{count, plural, one {# entrada añadida} many {# de entradas añadidas} other {# entradas añadidas}}',
  'backups.replace.changed':
    '{count, plural, one {# entrada devuelta a su estado anterior} many {# de entradas devueltas a su estado anterior} other {# entradas devueltas a su estado anterior}}',
  'backups.replace.ask': 'Reemplazar…',
  'backups.verdict.missing': 'Falta aquí',
  'backups.verdict.changed': 'Cambiada desde entonces',
  'backups.verdict.onlyHere': 'Solo aquí',
  'backups.verdict.same': 'Igual',
  'backups.verdict.counted': '{verdict}: {count, number}',
  'backups.more': 'Y {count, number} más.',
} as const satisfies Translated<typeof english>
