import type { recovery as english } from '../../en/page/recovery.ts'
import type { Translated } from '../../translated.ts'

export const recovery = {
  'recovery.backup': 'Copia de seguridad',
  'recovery.backup.hint': 'La más reciente primero',
  'recovery.backup.otherFile': 'Otro archivo',
  'recovery.file': 'Archivo de copia de seguridad',
  'recovery.file.hint': 'De tu carpeta sincronizada, o una copia cifrada que guardaste',
  'recovery.comeBack.warning':
    'Sin la clave de recuperación o la frase de contraseña, nadie puede abrir una copia de seguridad, ni siquiera quienes hacen Countersign.',
  'recovery.key.ofDay': 'Se abre con la clave de recuperación creada el {day}.',
  'recovery.key.former': 'Se abre con una clave de recuperación anterior.',
  'recovery.lastGood.none': 'Aún no hay ninguna copia de seguridad correcta.',
  'recovery.lastGood': 'La última copia de seguridad correcta se hizo {age}.',
  'recovery.newFile.title': 'Guarda tus códigos en un archivo cifrado',
  'recovery.newFile.hint':
    'Esto crea una bóveda vacía en <bdi>{filePath}</bdi>. Lo que haya en el llavero se queda ahí.',
  'recovery.newFile.create': 'Crear',
  'recovery.looking': 'Buscando copias de seguridad',
  'recovery.comeBack.show': 'Cómo volver a entrar, paso a paso',
  'recovery.passphrase': 'Clave de recuperación o frase de contraseña de entonces',
  'recovery.place': 'Guardar tus códigos en',
  'recovery.place.keychain': 'El llavero',
  'recovery.newPassphrase.optional': 'Nueva frase de contraseña (opcional)',
  'recovery.entries': '{count, plural, one {# entrada} many {# de entradas} other {# entradas}}',
  'recovery.folder.own': 'carpeta propia',
  'recovery.folder.second': 'segunda carpeta',
  'recovery.folder.both': 'ambas carpetas',
  'recovery.forgotten': 'Olvidaste la frase de contraseña',
  'recovery.forgotten.lockScreen': 'En la pantalla de bloqueo, elige «{label}».',
  'recovery.forgotten.type': 'Escribe la clave de recuperación de tu hoja.',
  'recovery.forgotten.choose': 'Elige una nueva frase de contraseña.',
  'recovery.lost': 'Se perdió el llavero o el archivo de la bóveda',
  'recovery.lost.tryAgain':
    'Desbloquea el llavero de tu sistema o conecta el disco con el archivo, y elige «{label}».',
  'recovery.lost.restore': 'Si eso no ayuda, elige «{label}» y la copia de seguridad más reciente.',
  'recovery.lost.type':
    'Escribe la clave de recuperación de tu hoja y elige guardar tus códigos en un archivo cifrado.',
  'recovery.newComputer': 'Tienes un equipo nuevo',
  'recovery.newComputer.install': 'Instala Countersign allí, inícialo y elige «{label}».',
  'recovery.newComputer.choose':
    'Elige la copia de seguridad más reciente de tu carpeta sincronizada o del disco donde la copiaste.',
  'recovery.older.restore': 'Restaurar la copia de seguridad del {moment}',
  'recovery.older.open': 'Abrir de todos modos',
  'recovery.older.title': 'Esta es una versión anterior de tu bóveda',
  'recovery.older.text':
    'Se guardó el <strong>{savedAt}</strong>. En este equipo se guardó una versión más reciente el <strong>{newestAt}</strong>.',
  'recovery.older.help': 'Cómo puede pasar esto y qué hace cada opción',
  'recovery.older.help.why':
    'Puede que un programa de sincronización, una restauración del sistema o alguien que copió el archivo haya puesto una versión anterior en lugar de la más reciente. Si fuiste tú, ábrela de todos modos.',
  'recovery.older.help.noBackup':
    'No hay ninguna copia de seguridad más reciente en este equipo. Busca una en la carpeta que elegiste para las copias de seguridad y restáurala en los ajustes cuando la bóveda esté abierta. Los códigos basados en un contador continúan desde el contador más alto, para que ningún código se use dos veces.',
  'recovery.older.help.backup':
    'Restaurar la copia de seguridad recupera todo lo que contiene. Lo que solo tiene la versión anterior se omite. Los códigos basados en un contador continúan desde el contador más alto, para que ningún código se use dos veces.',
  'recovery.recover.title': 'Abrir con la clave de recuperación',
  'recovery.recover.key.hint':
    'Tal como la anotaste. Dan igual los espacios, los guiones y las mayúsculas.',
  'recovery.recover.next': 'Después, elige una nueva frase de contraseña para esta bóveda.',
  'recovery.recover.without': 'No usar frase de contraseña',
  'recovery.recover.without.hint':
    'Countersign no se bloqueará: cualquiera con la sesión iniciada en este equipo puede ver tus códigos.',
  'recovery.recover.openWithout': 'Abrir sin frase de contraseña',
  'recovery.help': 'Qué hacer, paso a paso',
  'recovery.unavailable.title': 'Tus códigos no se pueden leer en este momento',
  'recovery.unavailable.noAnswer': 'El lugar donde se guardan no responde.',
  'recovery.unavailable.safe':
    'No se cambió ni se eliminó nada. Tus códigos están guardados en {place}.',
  'recovery.unavailable.other': 'Otras opciones',
  'recovery.unavailable.previous': 'Volver a la versión anterior',
  'recovery.unavailable.newFile': 'Empezar de nuevo en un archivo cifrado',
} as const satisfies Translated<typeof english>
