import type { window as english } from '../../en/page/window.ts'
import type { Translated } from '../../translated.ts'

export const window = {
  'window.addEntry': 'Añadir entrada',
  'window.home': 'Countersign, mostrar los códigos',
  'window.search': 'Buscar entradas',
  'window.search.clear': 'Borrar la búsqueda',
  'window.addEntry.tooltip': 'Añadir una entrada ({keys})',
  'window.accounts.tooltip': 'Cuentas en servidores ({keys})',
  'window.lock.tooltip': 'Bloquear ({keys})',
  'window.menu': 'Menú',
  'window.announcements': 'Avisos',
  'window.loadingAccounts': 'Cargando las cuentas',
  'window.loadingSettings': 'Cargando los ajustes',
  'window.loadingTrash': 'Cargando la papelera',
  'window.opening': 'Abriendo Countersign',
  'window.unreachable': 'Countersign no responde',
  'window.title.noAnswer': 'No responde',
  'window.title.unavailable': 'Códigos no disponibles',
  'window.quarantined':
    '{count, plural, one {Una entrada no se pudo leer, así que se dejó intacta. Puede que una versión más reciente de Countersign sí pueda leerla.} many {# de entradas no se pudieron leer, así que se dejaron intactas. Puede que una versión más reciente de Countersign sí pueda leerlas.} other {# entradas no se pudieron leer, así que se dejaron intactas. Puede que una versión más reciente de Countersign sí pueda leerlas.}}',
  'window.recoveryKeyReminder':
    'Anota tu clave de recuperación: abre tus copias de seguridad cuando ya no hay otra forma.',
  'window.countersign': 'Countersign',
  'window.notStarted': 'Countersign no se pudo iniciar',
  'window.title': '{screen} – Countersign',
  'window.title.welcome': 'Primeros pasos',
  'window.title.locked': 'Bloqueado',
  'window.gone.closed': 'Countersign se cerró',
  'window.gone.closed.reopen':
    'No se perdió nada. Para volver a abrirlo, ejecuta «countersign ui» en una terminal.',
  'window.gone.closed.otherTab': 'Si ya está abierto en otra pestaña, usa esa y cierra esta.',
  'window.gone.startedAgain': 'Countersign se reinició',
  'window.gone.startedAgain.lastTab':
    'Esta pestaña es anterior al reinicio. Usa la última pestaña que se abrió y cierra esta.',
  'window.gone.startedAgain.freshLink':
    'Para obtener un enlace nuevo, pulsa Intro en la terminal donde se ejecuta Countersign o vuelve a ejecutar «countersign ui».',
  'window.gone.elsewhere': 'Countersign está abierto en otra pestaña',
  'window.gone.elsewhere.oneTab':
    'Solo puede haber una pestaña abierta a la vez. Lo que tenías abierto aquí continúa allí.',
  'window.gone.elsewhere.notYou':
    'Si no abriste otra pestaña, puede que lo haya hecho otra persona. Pulsa Intro en la terminal donde se ejecuta Countersign: el enlace nuevo cierra todas las demás pestañas.',
  'window.gone.elsewhere.again': 'Usarlo aquí',
  'window.gone.freshLink': 'Un enlace nuevo cerró esta pestaña',
  'window.gone.freshLink.follow':
    'Un enlace nuevo cierra la pestaña que estaba abierta. Sigue el enlace que muestra la terminal y cierra esta pestaña.',
  'window.gone.serviceWorker': 'Otro programa podría leer esta página',
  'window.gone.serviceWorker.why':
    'Un programa que se ejecutó antes en esta dirección dejó un service worker en tu navegador. Vería todo lo que muestra esta página, así que no se abrió ni se envió nada.',
  'window.gone.serviceWorker.what':
    'Cierra esta pestaña y vuelve a ejecutar «countersign ui»: se abrirá en una dirección nueva. O borra los datos de este sitio en los ajustes de tu navegador y vuelve a intentarlo.',
} as const satisfies Translated<typeof english>
