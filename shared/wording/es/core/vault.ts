import type { vault as english } from '../../en/core/vault.ts'
import type { Translated } from '../../translated.ts'

export const vault = {
  'core.vault.file.notSealed':
    'El archivo de la bóveda está dañado: no es una bóveda de Countersign.',
  'core.vault.notUnpacked': 'La bóveda está dañada: no se puede descomprimir.',
  'core.vault.disk.unusable':
    '{kind, select, vaultFile {No se puede usar el archivo de la bóveda} backupFolder {No se puede usar la carpeta de copias de seguridad} settingsFile {No se puede usar el archivo de ajustes} startFile {No se puede usar el archivo} other {No se puede usar la carpeta}} {path}: {reason, select, denied {Countersign no tiene permiso} readOnly {el disco es de solo lectura} full {el disco está lleno} quota {tu cuota de disco está agotada} tooLarge {el disco no admite un archivo de este tamaño} broken {el disco no funciona bien} folder {hay una carpeta en su lugar} linkLoop {sus enlaces forman un círculo} nameTooLong {su nombre es demasiado largo} noFolder {una parte de su ruta no es una carpeta} other {el sistema respondió {code}}}.',
  'core.vault.tooNew':
    'La bóveda se guardó con una versión más reciente de Countersign. No se cambió nada. Instala la versión más reciente para abrirla.',
  'core.vault.document.noVersion':
    'La bóveda está dañada: su contenido no tiene número de versión.',
  'core.vault.document.noEntries':
    'La bóveda está dañada: su contenido no tiene lista de entradas.',
  'core.vault.document.noRecovery':
    'La bóveda está dañada: su clave de recuperación no se puede leer.',
  'core.vault.document.notJson': 'La bóveda está dañada: su contenido no es JSON.',
  'core.vault.document.notObject': 'La bóveda está dañada: su contenido no es un objeto JSON.',
  'core.vault.file.gone':
    'El archivo de la bóveda {path} ya no está, pero la versión anterior sigue a su lado.',
  'core.vault.previousGone': 'La versión anterior ya no está.',
  'core.vault.file.brokenLink':
    'El archivo de la bóveda {path} es un enlace a un archivo que no existe.',
  'core.vault.file.exists': 'Ya hay un archivo de bóveda.',
  'core.vault.savedElsewhere': 'Otra ventana u otro programa guardó la bóveda mientras tanto.',
  'core.vault.tooMuchWork':
    'Abrir este archivo requeriría más trabajo que cualquier bóveda de Countersign, así que no se abrió.',
  'core.vault.keychain.notShown':
    'Tu bóveda no aparece en {keychain}. Puede que esté bloqueado o que se esté usando otro llavero. Desbloquéalo y vuelve a intentarlo, o restaura una copia de seguridad.',
  'core.vault.keychain.demo': 'La demostración nunca usa el llavero.',
  'core.vault.keychain.exists': 'Ya hay una bóveda en el llavero.',
  'core.vault.keychain.tooNew':
    'La bóveda del llavero se guardó con una versión más reciente de Countersign. No se cambió nada. Instala la versión más reciente para abrirla.',
  'core.vault.keychain.headDamaged':
    'La bóveda del llavero está dañada: su índice no se puede leer.',
  'core.vault.keychain.checksumWrong':
    'La bóveda del llavero está dañada: su suma de comprobación no es correcta.',
  'core.vault.keychain.tooLarge': 'La bóveda es demasiado grande para el llavero.',
  'core.vault.keychain.notKept':
    'El llavero no conservó lo que se escribió en él. Vuelve a intentarlo o guarda la bóveda en un archivo.',
  'core.vault.keychain.noLibrary':
    '{platform, select, linux {Countersign no puede acceder a {keychain} sin libsecret. Instálalo (paquete libsecret-1-0) y vuelve a iniciar Countersign, o guarda la bóveda en un archivo.} other {No se pudo cargar la biblioteca de Countersign para {keychain}. Vuelve a instalar Countersign o guarda la bóveda en un archivo.}}',
  'core.vault.keychain.noAnswer':
    '{keychain} no responde. Si pide una contraseña, introdúcela y vuelve a intentarlo, o guarda la bóveda en un archivo.',
  'core.vault.keychain.notRunning':
    '{keychain} no está en marcha. Inícialo (GNOME Keyring, KWallet o KeePassXC con su Secret Service) y vuelve a intentarlo, o guarda la bóveda en un archivo.',
  'core.vault.keychain.denied':
    'Se denegó el acceso a {keychain}. Vuelve a intentarlo y permítelo, o guarda la bóveda en un archivo.',
  'core.vault.keychain.locked': '{keychain} está bloqueado. Desbloquéalo y vuelve a intentarlo.',
  'core.vault.keychain.noDefault':
    '{keychain} no tiene un depósito predeterminado. Crea uno (por ejemplo, con Contraseñas y claves, también llamado Seahorse) y vuelve a intentarlo, o guarda la bóveda en un archivo.',
  'core.vault.keychain.failed':
    '{keychain} comunicó un error. Vuelve a intentarlo o guarda la bóveda en un archivo.',
  'core.vault.keychain.partMissing':
    'La bóveda del llavero está dañada: falta la parte {part} de {parts}.',
  'core.vault.keychain.name':
    '{platform, select, darwin {Llavero de macOS} win32 {Administrador de credenciales de Windows} other {GNOME Keyring o KWallet}}',
  'core.vault.beingRead': 'La bóveda aún se está leyendo.',
  'core.vault.absent': 'Aún no hay ninguna bóveda.',
  'core.vault.locked': 'La bóveda está bloqueada.',
  'core.vault.openAlready': 'Ya hay una bóveda, y está abierta.',
  'core.vault.recoveryKey.passphraseNeeded':
    'Introduce tu frase de contraseña para reemplazar la clave de recuperación.',
  'core.vault.passphrase.wait':
    'Demasiadas frases de contraseña incorrectas. Vuelve a intentarlo en {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}.',
  'core.vault.recoveryKey.length':
    'Una clave de recuperación tiene {expected} letras y dígitos. Esta tiene {count}.',
  'core.vault.recoveryKey.character':
    'La clave de recuperación contiene un carácter que no tiene ninguna clave de recuperación.',
  'core.vault.recoveryKey.typingSlip':
    'Hay una errata en la clave de recuperación. Revisa cada grupo.',
  'core.vault.exists': 'Ya hay una bóveda. Se dejó como está.',
  'core.vault.older.backupGone':
    'La copia de seguridad más reciente ya no está. La bóveda está como se encontró.',
  'core.vault.file.passphraseNeeded':
    'Una bóveda en un archivo necesita una frase de contraseña. Establece una antes.',
  'core.vault.sealed.tooLarge': 'La bóveda cifrada pesa más de 48 MB.',
  'core.vault.sealed.notWhole': 'Esta no es una bóveda cifrada completa.',
  'core.vault.sealed.checksumWrong':
    'La bóveda cifrada está dañada: su suma de comprobación no es correcta.',
  'core.vault.sealed.tooNew':
    'La bóveda se cifró con una versión más reciente de Countersign. No se cambió nada. Instala la versión más reciente para abrirla.',
  'core.vault.sealed.headerTooLong':
    'La bóveda cifrada está dañada: su cabecera es demasiado larga.',
  'core.vault.sealed.contentChanged': 'La bóveda cifrada está dañada: su contenido se modificó.',
  'core.vault.sealed.headerDamaged': 'La bóveda cifrada está dañada: su cabecera no se puede leer.',
  'core.vault.movedAway': 'La bóveda se movió o se quitó mientras tanto.',
  'core.vault.notKept':
    'La bóveda no se guardó: Countersign no pudo volver a leer lo que había escrito.',
  'core.vault.passphrase.setFirst':
    'Establece antes una frase de contraseña. Sin ella, no hay nada que bloquear.',
  'core.vault.noWholePrevious': 'No hay ninguna versión anterior intacta a la que volver.',
  'core.vault.older.noneNewer':
    'Countersign no conoce ninguna versión más reciente de esta bóveda.',
  'core.vault.older.noBackup':
    'Aquí no hay ninguna copia de seguridad más reciente de esta bóveda.',
  'core.vault.passphrase.wrong': 'Esa no es la frase de contraseña correcta.',
  'core.vault.passphrase.missing': 'Introduce la frase de contraseña.',
  'core.vault.passphrase.none': 'La bóveda no tiene frase de contraseña.',
  'core.vault.recoveryKey.other': 'Esa clave de recuperación no es la que abre esto.',
  'core.vault.recoveryKey.otherOfDay':
    'Esa es otra clave de recuperación. Esto se abre con la del {day}.',
  'core.vault.recoveryKey.ofAnother': 'Esta clave de recuperación pertenece a otra bóveda.',
  'core.vault.file.inTheWay':
    'Mueve antes {filePath} a otro lugar. Mientras esté ahí, Countersign lo usa como bóveda.',
  'core.vault.notHere': 'Aquí no hay ninguna bóveda.',
  'core.vault.lockLost': 'Otro programa tomó el control de la bóveda mientras se guardaba.',
  'core.vault.lockHeld':
    'Otro programa está usando la bóveda y no ha liberado {lockPath}. Ciérralo y vuelve a intentarlo.',
} as const satisfies Translated<typeof english>
