import type { programs as english } from '../../en/core/programs.ts'
import type { Translated } from '../../translated.ts'

export const programs = {
  'core.programs.askPair': '¿Dejar que «{name}» pida códigos?',
  'core.programs.askPair.detail':
    '{who}\nSe te preguntará otra vez antes de que reciba el código de una entrada. Nunca recibe secretos ni códigos de respaldo.',
  'core.programs.askList': '¿Mostrar a «{name}» los nombres de todas tus entradas?',
  'core.programs.askList.detail':
    '{who}\nVe los nombres, las etiquetas y los ajustes de tus entradas, pero no los códigos, las notas ni los secretos.',
  'core.programs.askCode':
    '{count, plural, one {¿Dar a «{name}» el código de {entry}?} many {¿Dar a «{name}» los códigos de # de entradas?} other {¿Dar a «{name}» los códigos de # entradas?}}',
  'core.programs.askCode.detail':
    '{who}\n{count, plural, one {Con un código, puede iniciar sesión por ti hasta que el código caduque.} many {Las entradas son {entries}. Con un código, puede iniciar sesión por ti hasta que el código caduque.} other {Las entradas son {entries}. Con un código, puede iniciar sesión por ti hasta que el código caduque.}}',
  'core.programs.peer': 'El programa es {file} (proceso {pid}). El nombre lo eligió él mismo.',
  'core.programs.unknownPeer':
    'Este sistema no dice qué programa es. El nombre lo eligió él mismo.',
  'core.programs.choice.deny': 'Denegar',
  'core.programs.choice.once': 'Permitir una vez',
  'core.programs.choice.always': 'Permitir siempre',
  'core.programs.choice.allow': 'Permitir',
  'core.programs.gone': 'Este programa ya no está emparejado.',
  'core.programs.questionOver': 'Esta pregunta ya no está abierta.',
  'core.programs.hostAsks': 'Responde a esto en el cuadro de diálogo fuera de la ventana.',
  'core.programs.notJson': 'Envía una línea de JSON por solicitud.',
  'core.programs.badField': '{field} falta o no es válido.',
  'core.programs.badVersion': 'Countersign habla la versión 1 de este protocolo.',
  'core.programs.badName':
    'Usa un nombre con caracteres visibles y sin espacios al principio ni al final.',
  'core.programs.unknownMethod': 'No existe ese método.',
  'core.programs.tooLarge': 'Una solicitud puede tener como máximo 64 KB.',
  'core.programs.tooMany': 'Espera una respuesta antes de enviar más solicitudes.',
  'core.programs.tooOften': 'Demasiadas solicitudes. Vuelve a intentarlo más tarde.',
  'core.programs.off':
    'El acceso de programas está desactivado. Actívalo en los ajustes de Countersign.',
  'core.programs.locked': 'Countersign está bloqueado. Desbloquéalo antes.',
  'core.programs.notPaired': 'Este programa no está emparejado con Countersign.',
  'core.programs.nameTaken':
    'Ya hay un programa emparejado llamado «{name}». Quítalo antes en los ajustes de Countersign o elige otro nombre.',
  'core.programs.tooManyPaired':
    'Hay demasiados programas emparejados. Quita antes uno en los ajustes de Countersign.',
  'core.programs.pairingRefused':
    'Se acaba de denegar un emparejamiento. Vuelve a intentarlo más tarde.',
  'core.programs.questionsOpen':
    'Hay demasiadas preguntas abiertas en Countersign. Responde antes a esas.',
  'core.programs.noAnswer': 'Nadie respondió a la pregunta de Countersign.',
  'core.programs.refused': 'La solicitud se denegó en Countersign.',
  'core.programs.noMatch': 'Ninguna entrada coincide.',
  'core.programs.severalMatch': 'Coinciden varias entradas. Usa el nombre completo de una o su ID.',
  'core.programs.tooManyMatch':
    'Coinciden demasiadas entradas. Usa una parte más larga del nombre.',
  'core.programs.longAddress':
    'Los demás programas no pueden acceder aquí a Countersign porque la ruta del socket es demasiado larga: {path}',
  'core.programs.foreignFolder':
    'Los demás programas no pueden acceder aquí a Countersign porque esta carpeta no es tuya: {path}',
} as const satisfies Translated<typeof english>
