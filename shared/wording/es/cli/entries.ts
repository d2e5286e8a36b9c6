import type { entries as english } from '../../en/cli/entries.ts'
import type { Translated } from '../../translated.ts'

export const entries = {
  'cli.entries.list.summary': 'enumera tus entradas',
  'cli.entries.list.description': 'Enumera tus entradas, sin sus códigos.',
  'cli.entries.list.option.trash': 'enumera la papelera en su lugar',
  'cli.entries.list.empty': 'Aún no hay entradas. Añade una con `countersign add`.',
  'cli.entries.list.emptyTrash': 'La papelera está vacía.',
  'cli.entries.madeByServer': '[de {server}] {label}',
  'cli.entries.digits': '{digits, number} dígitos',
  'cli.entries.seconds': '{seconds, number} s',
  'cli.entries.code.summary': 'muestra los códigos de las entradas que coinciden',
  'cli.entries.code.description':
    'Muestra el código actual y el siguiente de las entradas que coinciden.',
  'cli.entries.code.help.search':
    'Dan igual las mayúsculas y los acentos, y gana una entrada que se llame exactamente así. Si no coincide ningún nombre, se busca también en las etiquetas, los sitios web y las notas, y se permite una errata por palabra.',
  'cli.entries.code.help.counter':
    'Una entrada basada en un contador pasa a su contador siguiente si no coincide nada más. Si no, se queda donde está y no muestra ningún código.',
  'cli.entries.code.help.json':
    'Con --json: {shape}. Las horas están en segundos Unix, como --at. Una entrada basada en un contador no tiene código siguiente ni final.',
  'cli.entries.code.option.at': 'muestra los códigos de este momento',
  'cli.entries.code.option.copy':
    'copia el código en lugar de mostrarlo, si coincide una sola entrada',
  'cli.entries.code.badMoment': 'Usa un número de segundos desde 1970.',
  'cli.entries.code.askAlone':
    'Una entrada basada en un contador muestra su código siguiente solo si la pides por separado.',
  'cli.entries.code.alone': 'pídela por separado',
  'cli.entries.code.needsPin': 'falta su PIN',
  'cli.entries.code.next': 'después {code}',
  'cli.entries.code.hasNone': '{name} no tiene código porque falta su PIN.',
  'cli.entries.code.copied': 'Código copiado: {name}. Se queda en el portapapeles.',
  'cli.entries.code.copiedNext':
    'Código siguiente copiado, porque el actual está a punto de cambiar: {name}. Se queda en el portapapeles.',
  'cli.entries.code.noClipboardTool': 'Para copiar códigos, instala {tools}.',
  'cli.entries.code.noClipboard':
    'Aquí no hay portapapeles porque no hay ningún escritorio en marcha.',
  'cli.entries.code.notCopied': '{tool} no pudo copiar el código.',
  'cli.entries.edit.summary': 'cambia los nombres, la nota o las etiquetas de una entrada',
  'cli.entries.edit.description':
    'Cambia la entrada que coincide. Lo que no nombres se queda como está.',
  'cli.entries.edit.option.issuer': 'el emisor nuevo; uno vacío lo quita',
  'cli.entries.edit.option.label':
    'el nombre nuevo de la cuenta, por ejemplo, tu nombre de usuario',
  'cli.entries.edit.option.note': 'la nota nueva, o - para leerla de la entrada estándar',
  'cli.entries.edit.option.website':
    'el sitio al que corresponde, como github.com; uno vacío lo quita',
  'cli.entries.edit.option.tag': 'añade una etiqueta (se puede usar más de una vez)',
  'cli.entries.edit.option.untag': 'quita una etiqueta (se puede usar más de una vez)',
  'cli.entries.edit.option.pin': 'mantiene la entrada al principio de la lista',
  'cli.entries.edit.option.unpin': 'deja que la entrada vuelva a su lugar en la lista',
  'cli.entries.edit.help.rest':
    'Una ventana abierta muestra el cambio enseguida. El secreto, y cómo se generan los códigos con él, no se cambian aquí: usa la ventana, o `countersign add --on-known update` con un enlace de configuración nuevo.',
  'cli.entries.edit.help.label': 'cambia el nombre de la cuenta',
  'cli.entries.edit.help.tag': 'añade una etiqueta y fija la entrada',
  'cli.entries.edit.help.note': 'toma la nota de un archivo',
  'cli.entries.edit.nothing':
    'error: di qué cambiar, por ejemplo, --label, --note o --tag. Mira `countersign edit --help`.',
  'cli.entries.edit.emptyTag': 'error: una etiqueta no puede estar vacía',
  'cli.entries.edit.tooLong':
    'Lo que das en {option} puede tener como máximo {limit, number} caracteres.',
  'cli.entries.edit.done': 'Entrada cambiada: {name}.',
  'cli.entries.remove.summary': 'mueve una entrada a la papelera',
  'cli.entries.remove.description':
    'Mueve la entrada que coincide a la papelera, donde se queda 30 días.',
  'cli.entries.remove.done': 'Movida a la papelera: {name}.',
  'cli.entries.restore.summary': 'restaura una entrada de la papelera',
  'cli.entries.restore.description': 'Restaura de la papelera la entrada que coincide.',
  'cli.entries.restore.done': 'Entrada restaurada: {name}.',
  'cli.entries.emptyQuery': 'Di a qué entrada te refieres: la consulta está vacía.',
  'cli.entries.noMatch': 'Ninguna entrada coincide.',
  'cli.entries.severalMatch': 'Coinciden varias entradas. Usa el nombre completo de una o su ID.',
} as const satisfies Translated<typeof english>
