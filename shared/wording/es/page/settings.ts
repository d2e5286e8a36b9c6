import type { settings as english } from '../../en/page/settings.ts'
import type { Translated } from '../../translated.ts'

export const settings = {
  'settings.about': 'Acerca de',
  'settings.about.version': 'Countersign {version}',
  'settings.about.hint':
    'Countersign solo hace las solicitudes de red que tú pides o activas. Software libre bajo la licencia MIT. Iconos de marcas de Simple Icons, tipografía Inter.',
  'settings.updates': 'Buscar versiones nuevas',
  'settings.updates.hint':
    'Como mucho una vez al día, con la ventana en primer plano. La solicitud no dice nada de ti ni de este equipo, y no se descarga nada.',
  'settings.updates.noFeed':
    'Esta versión de Countersign no incluye una dirección que consultar. Para activar esta opción, introduce la dirección de un canal de versiones.',
  'settings.updates.feed': 'Dónde buscar',
  'settings.updates.feed.hint': 'La dirección del canal de versiones del proyecto',
  'settings.updates.now': 'Versión más reciente',
  'settings.updates.check': 'Buscar ahora',
  'settings.updates.none': 'Tienes la versión más reciente.',
  'settings.updates.newer': 'Countersign {version} está disponible.',
  'settings.updates.open': 'Abrir {host}',
  'settings.crashLog': 'Registro de fallos',
  'settings.crashLog.hint':
    'Se queda en este equipo y no contiene nombres, códigos ni secretos: {path}',
  'settings.notices': 'Avisos de terceros',
  'settings.notices.hint': 'Los paquetes con los que está hecho Countersign y sus licencias',
  'settings.notices.show': 'Mostrar los avisos',
  'settings.appearance': 'Apariencia',
  'settings.theme': 'Tema',
  'settings.theme.auto': 'Sistema',
  'settings.theme.light': 'Claro',
  'settings.theme.dark': 'Oscuro',
  'settings.hideCodes': 'Ocultar los códigos',
  'settings.hideCodes.hint':
    'Los códigos se ven como puntos hasta que los señalas, los enfocas o los copias.',
  'settings.nextCode': 'Mostrar el código siguiente',
  'settings.nextCode.hint': 'Debajo del código actual',
  'settings.copying': 'Al copiar',
  'settings.clipboard': 'Vaciar el portapapeles',
  'settings.clipboard.hint': 'Solo si el código copiado sigue ahí',
  'settings.copyNext': 'Copiar el código siguiente en su lugar',
  'settings.copyNext.hint': 'Cuando el actual está a punto de cambiar',
  'settings.copyNext.below':
    '{count, plural, one {En el último segundo} many {En los últimos # segundos} other {En los últimos # segundos}}',
  'settings.passphrase.hint': 'Countersign la pide cada vez que se inicia y después de bloquearse.',
  'settings.passphrase.none':
    'Sin frase de contraseña, Countersign está abierto siempre que tengas la sesión iniciada en este equipo.',
  'settings.passphrase.change': 'Cambiar la frase de contraseña',
  'settings.passphrase.set.title': 'Establecer una frase de contraseña',
  'settings.passphrase.remove': 'Quitar la frase de contraseña',
  'settings.autoLock': 'Bloquear automáticamente',
  'settings.autoLock.hint': 'Cuando nadie ha usado la ventana durante este tiempo',
  'settings.systemIdleLock': 'Bloquear cuando el equipo está inactivo',
  'settings.systemIdleLock.hint':
    'Cuando nadie ha tocado el teclado ni el ratón, en ningún programa, durante este tiempo',
  'settings.lockOnSuspend': 'Bloquear cuando el equipo se suspende',
  'settings.lockOnScreenLock': 'Bloquear cuando se bloquea la pantalla',
  'settings.lockOnUserSwitch': 'Bloquear cuando otra persona inicia sesión',
  'settings.lockWhenHidden': 'Bloquear cuando se oculta la ventana',
  'settings.lockWhenHidden.window': 'Cuando la minimizas, la ocultas o la cierras',
  'settings.lockWhenHidden.tab': 'Cuando la minimizas o pasas a otra pestaña',
  'settings.screenLockUnseen': 'No se detecta el bloqueo de pantalla',
  'settings.screenLockUnseen.hint':
    'Countersign no puede saber aquí cuándo se bloquea la pantalla. Antes de alejarte del equipo, pulsa {keys}.',
  'settings.screenshots': 'Excluir la ventana de las capturas de pantalla',
  'settings.screenshots.hint': 'Y de la pantalla compartida',
  'settings.screenshots.hint.macos':
    'Solo funciona con programas antiguos: macOS muestra todas las ventanas a los más recientes.',
  'settings.move.toKeychain.title': '¿Mover al llavero?',
  'settings.move.toFile.title': '¿Mover a un archivo cifrado?',
  'settings.move.toFile.what':
    'Tu bóveda pasa del llavero ({keychainName}) a un único archivo cifrado:',
  'settings.move.toKeychain.what':
    'Tu bóveda pasa de su archivo cifrado al llavero ({keychainName}):',
  'settings.move.toFile.readBack':
    'El archivo se vuelve a leer antes de eliminar nada del llavero ({keychainName}).',
  'settings.move.toKeychain.readBack': 'Lo escrito se vuelve a leer antes de eliminar el archivo.',
  'settings.move.toFile.opens':
    'Solo tu frase de contraseña o la clave de recuperación abren el archivo.',
  'settings.move.toFile.stays': 'Tus entradas, ajustes y copias de seguridad se quedan como están.',
  'settings.move.toKeychain.stays':
    'Tus entradas, ajustes, copias de seguridad y frase de contraseña se quedan como están.',
  'settings.move.toFile.recoveryKey':
    'Aún no has guardado tu clave de recuperación. Hazlo primero: sin ella, pierdes la bóveda si olvidas la frase de contraseña.',
  'settings.move.toFile.do': 'Mover al archivo',
  'settings.move.toKeychain': 'Mover al llavero',
  'settings.move.toFile.done': 'Tu bóveda está ahora en un archivo cifrado: {filePath}',
  'settings.move.toKeychain.done': 'Tu bóveda está ahora en el llavero: {keychainName}',
  'settings.notices.unreadable': 'No se pudieron leer los avisos. Vuelve a instalar Countersign.',
  'settings.notices.loading': 'Cargando los avisos',
  'settings.notices.text': 'Licencias',
  'settings.passphrase.removed': 'Frase de contraseña quitada',
  'settings.passphrase.isSet': 'Frase de contraseña establecida',
  'settings.place': 'Dónde se guardan tus secretos',
  'settings.place.needsPassphrase':
    'En el llavero de tu sistema. Para moverlos a un archivo cifrado, establece antes una frase de contraseña.',
  'settings.place.keychain':
    'En el llavero de tu sistema. En el disco solo hay copias de seguridad cifradas.',
  'settings.move.toFile': 'Mover a un archivo cifrado',
  'settings.otherApps': 'Otras aplicaciones',
  'settings.import.hint':
    'De decenas de otras aplicaciones y formatos, incluidos archivos cifrados',
  'settings.export.hint':
    'A un archivo para otras aplicaciones, a papel o a un teléfono como códigos QR',
  'settings.afterSeconds':
    '{count, plural, one {Después de # segundo} many {Después de # de segundos} other {Después de # segundos}}',
  'settings.afterMinutes':
    '{count, plural, one {Después de # minuto} many {Después de # de minutos} other {Después de # minutos}}',
  'settings.afterHours':
    '{count, plural, one {Después de # hora} many {Después de # de horas} other {Después de # horas}}',
  'settings.passphrase.change.title': 'Cambiar la frase de contraseña',
  'settings.passphrase.remove.title': 'Quitar la frase de contraseña',
  'settings.passphrase.set.do': 'Establecer',
  'settings.notSaved':
    'No se pudo guardar tu cambio, así que se restauró el ajuste anterior. {why}',
  'settings.notifications': 'Notificaciones',
  'settings.notifications.show': 'Mostrar notificaciones',
  'settings.notifications.hint':
    'Cuando la ventana no está en primer plano: quedan pocos códigos de respaldo, falló una copia de seguridad, un reloj está desajustado o hay un problema con tu bóveda. Nunca muestran códigos.',
  'settings.notifications.allow': 'Permitir las notificaciones',
  'settings.notifications.allow.hint':
    'Cuando la ventana no está en primer plano: quedan pocos códigos de respaldo, falló una copia de seguridad, un reloj está desajustado o hay un problema con tu bóveda. Tu navegador vuelve a preguntar en cada inicio, porque la página tiene entonces otra dirección.',
  'settings.notifications.blocked':
    'Tu navegador bloquea las notificaciones de esta página. Permítelas en los ajustes del navegador para esta página.',
  'settings.notifications.none':
    'Tu sistema no muestra notificaciones. La ventana te dice lo mismo cuando la abres.',
  'settings.notifications.names': 'Nombrar las cuentas en las notificaciones',
  'settings.notifications.names.hint':
    'Otras personas pueden leerlas, incluso con la pantalla bloqueada. Countersign las quita cuando se bloquea, y no nombra ninguna cuenta en el modo de presentación.',
  'settings.quick': 'Acceso rápido',
  'settings.quick.name': 'Una ventana pequeña para tus códigos',
  'settings.quick.shortcut': 'Atajo del acceso rápido',
  'settings.quick.press': 'Pulsa las teclas',
  'settings.quick.remove': 'Quitar el atajo',
  'settings.quick.off': 'Elige un atajo que lo abra desde cualquier programa.',
  'settings.quick.works':
    'El atajo lo abre desde cualquier programa. Escribe unas letras, e Intro copia el código.',
  'settings.quick.taken': 'Otro programa usa este atajo o tu sistema no lo permite. Elige otro.',
  'settings.quick.asked':
    'Tu escritorio decide sobre este atajo. Si no funciona, permítelo en los ajustes de teclado del sistema.',
  'settings.quick.inBrowser':
    'El comando «{command}» lo abre. Asígnale un atajo en los ajustes de teclado de tu sistema.',
  'settings.background': 'En segundo plano',
  'settings.tray':
    '{platform, select, macos {Mostrar Countersign en la barra de menús} windows {Mostrar Countersign en el área de notificación} other {Mostrar Countersign en la bandeja del sistema}}',
  'settings.tray.hint':
    'Copia desde ahí los códigos de las entradas fijadas, abre el acceso rápido, escanea la pantalla o bloquea',
  'settings.trayPinned': 'Entradas fijadas en el menú',
  'settings.trayPinned.hint':
    'Mientras Countersign está desbloqueado. El menú aparece en las capturas y al compartir la pantalla.',
  'settings.trayPinned.none': 'No mostrar',
  'settings.trayPinned.names': 'Solo nombres',
  'settings.trayPinned.codes': 'Nombres y códigos',
  'settings.closeToTray': 'Seguir en marcha al cerrar la ventana',
  'settings.closeToTray.hint':
    'Se queda en {platform, select, windows {el área de notificación} other {la bandeja del sistema}}. Ciérralo desde el menú de ahí.',
  'settings.scanShortcut': 'Atajo para escanear la pantalla',
  'settings.scanShortcut.off':
    'Elige un atajo que lea los códigos QR de tus pantallas, en cualquier programa.',
  'settings.scanShortcut.works':
    'El atajo lee los códigos QR de tus pantallas, en cualquier programa.',
  'settings.noTray': 'Sin bandeja del sistema',
  'settings.noTray.hint':
    'Tu escritorio no muestra los iconos de los programas en marcha, así que Countersign no puede quedarse ahí después de cerrar la ventana. GNOME los muestra con la extensión «AppIndicator Support».',
  'settings.atLogin': 'Iniciar al entrar en el equipo',
  'settings.atLogin.hint': 'Sin abrir la ventana',
  'settings.atLogin.noTray':
    '{platform, select, linux {Con su ventana, porque no hay bandeja del sistema} other {Con su ventana}}',
  'settings.atLogin.blocked':
    'Tu sistema impide que Countersign se inicie. Permítelo entre las aplicaciones de inicio en los ajustes del sistema.',
  'settings.atLogin.unavailable':
    'Esta instalación de Countersign no puede configurarlo. Usa los ajustes de aplicaciones de inicio de tu sistema.',
} as const satisfies Translated<typeof english>
