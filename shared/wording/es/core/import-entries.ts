import type { importEntries as english } from '../../en/core/import-entries.ts'
import type { Translated } from '../../translated.ts'

export const importEntries = {
  'core.importEntries.sealedInside':
    'Está cifrado con una contraseña. Sácalo de este archivo e impórtalo por separado.',
  'core.importEntries.secretNotHex': 'El secreto no es hexadecimal.',
  'core.importEntries.tooLong': 'Es demasiado largo.',
  'core.importEntries.notYaml': 'No es YAML legible: puede estar cortado o dañado.',
  'core.importEntries.keyMissing': 'Su clave no está en el archivo.',
  'core.importEntries.noSecret': 'No tiene secreto.',
  'core.importEntries.otherPassword': 'Está cifrado con otra contraseña o se modificó.',
  'core.importEntries.notExtracted':
    'La herramienta de extracción no pudo abrirlo. Vuelve a ejecutarla con la contraseña correcta de la copia de seguridad.',
  'core.importEntries.secretTooLong': 'El secreto es demasiado largo.',
  'core.importEntries.quarantined': 'Tampoco se pudo leer en aquella bóveda.',
  'core.importEntries.duoPush': 'Se confirma con un mensaje push, y eso solo puede hacerlo Duo.',
  'core.importEntries.settingsMissing': 'Faltan su nombre y sus ajustes.',
  'core.importEntries.damagedSecret': 'Su secreto cifrado está dañado.',
  'core.importEntries.damagedCipher': 'Sus ajustes de cifrado están dañados.',
  'core.importEntries.phoneOnly': 'El teléfono cifra su secreto, que solo se abre allí.',
  'core.importEntries.unknownEncoding': 'Countersign no conoce la codificación de su secreto.',
  'core.importEntries.ocra':
    'Es un token de desafío y respuesta (OCRA), y Countersign no puede generar sus códigos.',
  'core.importEntries.seedNotHex': 'La semilla no es hexadecimal.',
  'core.importEntries.approvalsOnly':
    'Aprueba inicios de sesión en el trabajo o los estudios y no tiene códigos.',
  'core.importEntries.checkMissing': 'Falta su valor de comprobación.',
  'core.importEntries.checkWrong':
    'Su valor de comprobación no es correcto: el archivo se modificó.',
  'core.importEntries.drift':
    'El reloj del token tiene una desviación conocida, que Countersign no sigue.',
  'core.importEntries.neitherTotpNorHotp':
    'Genera códigos que no son ni TOTP ni HOTP, de un tipo que Countersign no conoce.',
  'core.importEntries.notDecimal': 'Sus códigos no constan de dígitos decimales.',
  'core.importEntries.checkDigit':
    'Sus códigos tienen un dígito de control, que Countersign no genera.',
  'core.importEntries.sealedUnsaid': 'Está cifrado, y el archivo no dice cómo.',
  'core.importEntries.secretNotBase64': 'El secreto no es Base64.',
  'core.importEntries.maFileMissing': 'Su maFile no está en la misma carpeta que manifest.json.',
  'core.importEntries.winAuthOnly':
    'Está cifrado, y solo WinAuth puede abrirlo. Abre WinAuth allí, elige Export e importa el archivo de texto o zip que escribe.',
  'core.importEntries.tooShort': 'Es demasiado corto para ser un secreto.',
  'core.importEntries.unknownKind': 'Genera un tipo de código que Countersign no conoce.',
  'core.importEntries.noteCut': 'Su nota era demasiado larga y se recortó.',
  'core.importEntries.tagCut': 'Una de sus etiquetas era demasiado larga y se recortó.',
  'core.importEntries.tagsLeft': 'Tenía demasiadas etiquetas. Las últimas se omitieron.',
  'core.importEntries.fromNote': 'Se encontró en una nota o en otro campo de la exportación.',
  'core.importEntries.noQrCode': 'No hay ningún código QR legible en esta imagen.',
  'core.importEntries.otherQrCode': 'Su código QR no es un código de configuración.',
  'core.importEntries.extrasLost': 'Sus etiquetas y su nota no se pueden leer.',
  'core.importEntries.oddField':
    'El campo «{field}» falta o no es lo que la aplicación escribe ahí.',
  'core.importEntries.guessedEncoding':
    'Se supuso que la codificación de texto del archivo es {encoding}. Revisa las letras con acentos.',
  'core.importEntries.damagedCharacters':
    'Algunos caracteres del archivo están dañados. Revisa las letras con acentos.',
  'core.importEntries.oddShape': 'No tiene la estructura con la que lo escribe la aplicación.',
} as const satisfies Translated<typeof english>
