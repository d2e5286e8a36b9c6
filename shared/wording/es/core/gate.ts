import type { gate as english } from '../../en/core/gate.ts'
import type { Translated } from '../../translated.ts'

export const gate = {
  'core.gate.passphraseMissing': 'Introduce tu frase de contraseña para esto.',
  'core.gate.passphraseWrong': 'Esa no es la frase de contraseña correcta.',
  'core.gate.questionOpen': 'Responde antes a la pregunta abierta.',
  'core.gate.declined': 'Elegiste no continuar.',
  'core.gate.removePassphrase': '¿Quitar la frase de contraseña de tu bóveda?',
  'core.gate.removePassphrase.detail':
    'Cualquiera con la sesión iniciada en este equipo podrá entonces abrirla.',
  'core.gate.changePassphrase': '¿Cambiar la frase de contraseña de tu bóveda?',
  'core.gate.changePassphrase.detail':
    'La nueva frase de contraseña abre la bóveda y las copias de seguridad hechas desde ahora.',
  'core.gate.setPassphrase': '¿Establecer una frase de contraseña para tu bóveda?',
  'core.gate.setPassphrase.detail': 'Abre la bóveda y las copias de seguridad hechas desde ahora.',
  'core.gate.sealedCopy': '¿Guardar una copia de toda tu bóveda?',
  'core.gate.sealedCopy.detail':
    'La copia está cifrada. Se abre con la clave de recuperación y también con la frase de contraseña.',
  'core.gate.showRecoveryKey': '¿Mostrar la clave de recuperación?',
  'core.gate.showRecoveryKey.detail':
    'Cualquiera que la vea puede abrir tu bóveda y sus copias de seguridad.',
  'core.gate.replaceRecoveryKey': '¿Crear una clave de recuperación nueva y mostrarla?',
  'core.gate.replaceRecoveryKey.detail':
    'Las copias de seguridad hechas desde ahora se abren con la clave nueva. Las anteriores se siguen abriendo con la clave anterior.',
  'core.gate.showSecret': '¿Mostrar el secreto de {name}?',
  'core.gate.showSecret.detail': 'Cualquiera que lo vea puede generar los mismos códigos.',
  'core.gate.showSetup': '¿Mostrar el secreto nuevo de {name}?',
  'core.gate.showSetup.detail': 'Cualquiera que lo vea puede generar los mismos códigos.',
  'core.gate.copyCode': '¿Copiar uno de los códigos de respaldo de {holder}?',
  'core.gate.copyCode.detail':
    'Con cada código de respaldo inicias sesión una vez en lugar de con un código.',
  'core.gate.markUnused':
    '{count, plural, one {¿Marcar como sin usar uno de los códigos de respaldo de {holder}?} many {¿Marcar como sin usar # de los códigos de respaldo de {holder}?} other {¿Marcar como sin usar # de los códigos de respaldo de {holder}?}}',
  'core.gate.markUnused.detail':
    '{count, plural, one {Parecerá que nadie lo ha usado, y se podrá volver a copiar.} many {Parecerá que nadie los ha usado, y se podrán volver a copiar.} other {Parecerá que nadie los ha usado, y se podrán volver a copiar.}}',
  'core.gate.showCodes': '¿Mostrar los códigos de respaldo de {holder}?',
  'core.gate.showCodes.detail':
    'Con cada código de respaldo inicias sesión una vez en lugar de con un código.',
  'core.gate.exportSealed':
    '{count, plural, one {¿Escribir el secreto de una entrada en un archivo cifrado?} many {¿Escribir los secretos de # de entradas en un archivo cifrado?} other {¿Escribir los secretos de # entradas en un archivo cifrado?}}',
  'core.gate.exportSealed.detail':
    'Cualquiera que sepa la contraseña del archivo puede generar los mismos códigos.',
  'core.gate.exportPlain':
    '{count, plural, one {¿Escribir el secreto de una entrada en un archivo sin cifrar?} many {¿Escribir los secretos de # de entradas en un archivo sin cifrar?} other {¿Escribir los secretos de # entradas en un archivo sin cifrar?}}',
  'core.gate.exportPlain.detail': 'Cualquiera que lea el archivo puede generar los mismos códigos.',
  'core.gate.exportQrCodes':
    '{count, plural, one {¿Mostrar el secreto de una entrada como código QR?} many {¿Mostrar los secretos de # de entradas como códigos QR?} other {¿Mostrar los secretos de # entradas como códigos QR?}}',
  'core.gate.exportQrCodes.detail':
    'Cualquiera que pueda ver tu pantalla puede generar los mismos códigos.',
  'core.gate.exportSheet':
    '{count, plural, one {¿Imprimir el secreto de una entrada?} many {¿Imprimir los secretos de # de entradas?} other {¿Imprimir los secretos de # entradas?}}',
  'core.gate.exportSheet.detail': 'Cualquiera que tenga la hoja puede generar tus códigos.',
  'core.gate.pairComputer': '¿Mostrar un texto con el que otro equipo puede pedir tu bóveda?',
  'core.gate.pairComputer.detail':
    'Es válido durante diez minutos. No sale nada hasta que aceptes aquí ese equipo.',
  'core.gate.joinComputers': '¿Unir esta bóveda con la de otro equipo?',
  'core.gate.joinComputers.detail':
    'En cuanto ese equipo acepte, ambos contienen todo lo que hay en cualquiera de las dos bóvedas.',
  'core.gate.acceptComputer': '¿Dar tu bóveda al equipo que muestra {check}?',
  'core.gate.acceptComputer.detail':
    'Compara el número de su pantalla. Quien lo muestre recibe todos los secretos de esta bóveda.',
  'core.gate.backupFolder': '¿Guardar tus copias de seguridad también en otra carpeta?',
  'core.gate.backupFolder.detail':
    '{folder}\nTodas las copias de seguridad se guardarán también ahí. Se abren con la clave de recuperación y también con la frase de contraseña.',
} as const satisfies Translated<typeof english>
