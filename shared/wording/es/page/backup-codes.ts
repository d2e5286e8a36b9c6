import type { backupCodes as english } from '../../en/page/backup-codes.ts'
import type { Translated } from '../../translated.ts'

export const backupCodes = {
  'backupCodes.paste': 'Pega o escribe los códigos',
  'backupCodes.paste.hint':
    'Pégalos como los muestra el sitio web: en una lista, en una tabla o con otro texto alrededor. También puedes soltar aquí un archivo de texto o PDF.',
  'backupCodes.everyLine': 'Cada línea es un código',
  'backupCodes.earlier': 'Códigos sin usar que ya tienes',
  'backupCodes.earlier.keep': 'Siguen siendo válidos',
  'backupCodes.earlier.replace': 'Reemplazados por estos',
  'backupCodes.add.submit':
    '{count, plural, one {Añadir código} many {Añadir # de códigos} other {Añadir # códigos}}',
  'backupCodes.add.done':
    '{count, plural, =0 {Ya tienes todos estos códigos} one {Se añadió un código de respaldo} many {Se añadieron # de códigos de respaldo} other {Se añadieron # códigos de respaldo}}',
  'backupCodes.loading': 'Cargando los códigos de respaldo',
  'backupCodes.about':
    'Con los códigos de respaldo puedes iniciar sesión si pierdes el teléfono o el equipo que genera tus códigos. Un sitio web te los da una sola vez, cuando activas la autenticación de dos factores. Guárdalos aquí.',
  'backupCodes.copyNext': 'Copiar el código de respaldo siguiente',
  'backupCodes.addCodes': 'Añadir códigos',
  'backupCodes.list.ofAccount': 'Códigos de respaldo de esta cuenta',
  'backupCodes.list.ofEntry': 'Códigos de respaldo de esta entrada',
  'backupCodes.held.text': 'El texto que soltaste',
  'backupCodes.loadingEntries': 'Cargando las entradas',
  'backupCodes.none.noEntry':
    'Los códigos de respaldo pertenecen a una entrada. Añade tu primera entrada y después sus códigos de respaldo.',
  'backupCodes.nothingFound':
    'Ninguna entrada con códigos de respaldo coincide con «<bdi>{query}</bdi>».',
  'backupCodes.holders': 'Entradas con códigos de respaldo',
  'backupCodes.addToEntry': 'Añadir códigos a una entrada',
  'backupCodes.noSuchEntry': 'Ninguna entrada con ese nombre',
  'backupCodes.void.remove': 'Quitarlos',
  'backupCodes.void.removeAsk': '¿Quitar todos los códigos que ya no son válidos?',
  'backupCodes.mark.used': 'Marcar como usado',
  'backupCodes.mark.unused': 'Marcar como sin usar',
  'backupCodes.mark.void': 'Marcar como ya no válido',
  'backupCodes.note.write': 'Añadir una nota',
  'backupCodes.numbered': 'código de respaldo {number}',
  'backupCodes.copyAndMark': 'Copiar y marcar como usado',
  'backupCodes.copyNamed': 'Copiar {name}',
  'backupCodes.note.where': 'Usado para (opcional)',
  'backupCodes.note.label': 'Nota sobre {name}',
  'backupCodes.copyConfirm': 'Copiarlo',
  'backupCodes.removeAsk': '¿Quitar este código para siempre?',
  'backupCodes.fewLeft.getNew':
    '{unused, plural, =0 {No queda ningún código de respaldo.} one {Solo queda un código de respaldo.} many {Solo quedan # de códigos de respaldo.} other {Solo quedan # códigos de respaldo.}} Consigue otros nuevos en el sitio web y añádelos aquí.',
  'backupCodes.fewLeft.regenerate': 'Crear códigos nuevos',
  'backupCodes.found.list': 'Códigos encontrados',
  'backupCodes.found.leaveOut': 'Omitir {code}',
  'backupCodes.found':
    '{count, plural, =0 {No se reconoció ningún código. Si cada línea es un código, selecciona «{everyLine}» arriba.} one {Un código encontrado:} many {# de códigos encontrados:} other {# códigos encontrados:}}',
  'backupCodes.held.noEntry':
    '<bdi>{name}</bdi>: los códigos de respaldo pertenecen a una entrada. Añade primero la entrada y después sus códigos.',
  'backupCodes.held.whose':
    '<bdi>{name}</bdi>: elige la entrada a la que pertenecen estos códigos de respaldo.',
  'backupCodes.holder.note': '<hidden>, nota: </hidden>{note}',
  'backupCodes.holder.left':
    '{unused, plural, =0 {no queda ninguno} one {queda #} many {quedan #} other {quedan #}}',
  'backupCodes.none.title': 'Por si pierdes el teléfono',
  'backupCodes.none.text':
    'Cuando activas la autenticación de dos factores, los sitios web te dan códigos de respaldo. Cada uno te permite iniciar sesión una vez sin aplicación de autenticación. Guárdalos aquí, cifrados con el resto de tu bóveda: pégalos o suelta el archivo de texto o PDF que guardaste.',
  'backupCodes.paper.title': 'Códigos de respaldo: <bdi>{name}</bdi>',
  'backupCodes.paper.use':
    'Cada código te permite iniciar sesión una vez si pierdes el teléfono o el equipo con tu aplicación de autenticación. Cualquiera que tenga este papel puede usarlos, así que guárdalo como una llave.',
  'backupCodes.paper.printed': 'Impreso con Countersign el {date}',
  'backupCodes.file.tooLarge': '{name} pesa más de 10 MB.',
  'backupCodes.file.unreadable': '{name} no se puede leer.',
  'backupCodes.file.otherKind':
    '{name} no es un archivo de texto ni PDF. Pega los códigos en su lugar.',
  'backupCodes.file.tooSlow': '{name} tarda demasiado en leerse. Pega los códigos en su lugar.',
  'backupCodes.file.tooManyPages': '{name} tiene más de {maxPages, number} páginas.',
  'backupCodes.file.noText':
    '{name} contiene imágenes, pero ningún texto. Escribe los códigos en su lugar.',
  'backupCodes.file.encrypted':
    '{name} está protegido con una contraseña. Guárdalo sin ella o pega los códigos.',
  'backupCodes.file.notPdf': '{name} no es un archivo PDF legible. Pega los códigos en su lugar.',
  'backupCodes.hide': 'Ocultar los códigos',
  'backupCodes.show': 'Mostrar los códigos',
  'backupCodes.print': 'Imprimir',
  'backupCodes.done.copied': 'Código de respaldo copiado y marcado como usado',
  'backupCodes.done.putBack': 'Marcado otra vez como sin usar',
  'backupCodes.done.unused': 'Marcado como sin usar',
  'backupCodes.done.used': 'Marcado como usado',
  'backupCodes.done.void': 'Marcado como ya no válido',
  'backupCodes.done.removed':
    '{count, plural, one {Código quitado} many {# de códigos quitados} other {# códigos quitados}}',
  'backupCodes.void.show':
    '{count, plural, one {Mostrar # código que ya no es válido} many {Mostrar # de códigos que ya no son válidos} other {Mostrar # códigos que ya no son válidos}}',
  'backupCodes.void.hide':
    '{count, plural, one {Ocultar # código que ya no es válido} many {Ocultar # de códigos que ya no son válidos} other {Ocultar # códigos que ya no son válidos}}',
  'backupCodes.hidden': 'oculto',
  'backupCodes.show.meaning':
    'Cualquiera que los vea puede iniciar sesión en tu nombre, una vez con cada código. Asegúrate de que nadie esté mirando.',
  'backupCodes.show.confirm': 'Mostrar códigos',
  'backupCodes.print.meaning':
    'Cualquiera que encuentre el papel puede iniciar sesión en tu nombre, una vez con cada código. Guárdalo como una llave, lejos de tus contraseñas.',
  'backupCodes.print.confirm': 'Imprimir códigos',
  'backupCodes.save.meaning':
    'El archivo no está cifrado. Cualquiera que lo lea puede iniciar sesión en tu nombre, una vez con cada código. Guárdalo en una unidad que tengas bajo llave, no en este equipo.',
  'backupCodes.save.confirm': 'Guardar códigos',
} as const satisfies Translated<typeof english>
