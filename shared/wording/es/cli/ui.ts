import type { ui as english } from '../../en/cli/ui.ts'
import type { Translated } from '../../translated.ts'

export const ui = {
  'cli.ui.summary': 'abre Countersign en tu navegador',
  'cli.ui.description': 'Abre Countersign en el navegador de este equipo, hasta que lo detengas.',
  'cli.ui.argument.files':
    'copias de seguridad o exportaciones de otras aplicaciones que mirar; no se añade nada hasta que tú lo digas',
  'cli.ui.option.port': 'el puerto que usar; 0 para cualquiera libre',
  'cli.ui.option.noOpen': 'no abre el navegador',
  'cli.ui.option.window':
    'abre una ventana propia en Chromium, Chrome, Edge o Brave y se detiene cuando se cierra',
  'cli.ui.option.hidden':
    'se inicia sin ventana y la abre desde la bandeja del sistema; sin bandeja, se abre la ventana',
  'cli.ui.option.untilClosed': 'se detiene un minuto después de cerrar la pestaña',
  'cli.ui.option.plainAddress':
    'usa una dirección numérica, para navegadores que no encuentran la otra',
  'cli.ui.help.address':
    'La dirección abre Countersign una vez, en una sola pestaña del navegador de este equipo. Para obtener una dirección nueva, pulsa Intro: cierra la pestaña que estaba abierta.',
  'cli.ui.help.safari':
    'Safari no encuentra la dirección. Usa Chrome, Edge o Firefox, o añade --plain-address.',
  'cli.ui.passphraseInWindow': 'error: Countersign pide la frase de contraseña en el navegador',
  'cli.ui.notBuilt': 'La ventana aún no está construida. Ejecuta `npm run build`.',
  'cli.ui.open': 'Countersign está abierto en {url}',
  'cli.ui.plainPort': 'Con --plain-address, el puerto es aleatorio. No uses --port.',
  'cli.ui.notOpenedYet':
    'El navegador aún no ha abierto Countersign. Abre tú la dirección de arriba.',
  'cli.ui.noWindow':
    'Ningún navegador de este equipo puede dar a Countersign una ventana propia, así que se abre en una pestaña.',
  'cli.ui.browserFailed': 'No se pudo abrir el navegador. Abre tú la dirección de arriba.',
  'cli.ui.keys': 'Pulsa Intro para obtener una dirección nueva, o Ctrl+C para detenerlo.',
  'cli.ui.closedTab': 'Había una pestaña abierta con una dirección anterior. Ya está cerrada.',
  'cli.ui.intruder':
    '{what, select, usedLink {Alguien siguió una dirección que ya se había usado. Countersign la rechazó.} other {Otra persona que usa este equipo intentó abrir Countersign. Countersign lo rechazó.}}',
  'cli.ui.portTaken': 'El puerto {port} está en uso. Elige otro o no uses --port.',
  'cli.ui.portNotAllowed': 'Este sistema no permite el puerto {port}. Elige otro o no uses --port.',
  'cli.ui.runsAlready': 'Countersign ya está en marcha. Su ventana está ahora al frente.',
  'cli.ui.noShortcut': 'Windows no pudo escribir el acceso directo {path}.',
  'cli.ui.notThisPage': 'Esta página ya no puede usar Countersign. Abre un enlace nuevo.',
  'cli.ui.onlyRead': 'Los archivos solo se pueden leer.',
  'cli.ui.readHasBody': 'Una solicitud de lectura no puede tener cuerpo.',
  'cli.ui.notJson': 'Las llamadas tienen que estar en JSON.',
  'cli.ui.badJson': 'La llamada no es JSON válido.',
  'cli.ui.callTooLarge': 'Una llamada puede contener como máximo {size}.',
  'cli.ui.callTooSlow': 'La llamada no llegó a tiempo.',
  'cli.ui.page.opening': 'Abriendo Countersign…',
  'cli.ui.page.otherBrowser': 'Abre Countersign en otro navegador',
  'cli.ui.page.otherBrowser.why':
    'Puede que este navegador no encuentre Countersign. Safari, por ejemplo, pregunta a la red por una dirección que está en este equipo.',
  'cli.ui.page.otherBrowser.how':
    'Abre la dirección de la terminal en Chrome, Edge o Firefox, o ejecuta <code>{command}</code>.',
  'cli.ui.page.noJavaScript':
    'Countersign necesita JavaScript, y está desactivado en este navegador.',
  'cli.ui.page.startAgain': 'Countersign necesita un enlace nuevo',
  'cli.ui.page.startAgain.why':
    'Un enlace abre Countersign una vez, en una sola pestaña, para que nadie más pueda seguirlo. Este ya se usó, o no había ninguno.',
  'cli.ui.page.startAgain.how':
    'Para obtener un enlace nuevo, pulsa Intro en la terminal donde se ejecuta Countersign o vuelve a ejecutar <code>{command}</code>. Un enlace nuevo cierra la pestaña que está abierta ahora.',
  'cli.ui.page.otherAddress': 'Countersign tiene otra dirección',
  'cli.ui.page.otherAddress.why':
    'Countersign recibe una dirección nueva cada vez que se inicia, para que ningún otro programa de este equipo pueda interponerse.',
  'cli.ui.page.otherAddress.how':
    'Encontrarás la dirección en la terminal donde se ejecuta Countersign. Pulsa Intro allí para obtener una nueva.',
} as const satisfies Translated<typeof english>
