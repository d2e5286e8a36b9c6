import type { programs as english } from '../../en/page/programs.ts'
import type { Translated } from '../../translated.ts'

export const programs = {
  'programs.title': 'Otros programas',
  'programs.access': 'Dejar que otros programas pidan códigos',
  'programs.access.hint':
    'Los lanzadores, los scripts y la terminal pueden preguntar a esta ventana mientras está abierta. Emparejas cada uno una vez y decides para cada entrada. Nunca reciben secretos.',
  'programs.none': 'Aún no hay ningún programa emparejado',
  'programs.none.hint':
    'Ejecuta «countersign pair» en una terminal o inicia el programa que va a preguntar.',
  'programs.pairedAt': 'Emparejado el {moment}',
  'programs.pairedFrom': 'Emparejado el {moment} desde {executable}',
  'programs.removeNamed': 'Quitar {name}',
  'programs.allowed':
    '{count, plural, one {Recibe una cosa sin preguntar} many {Recibe # de cosas sin preguntar} other {Recibe # cosas sin preguntar}}',
  'programs.allowed.list': 'Lo que {name} recibe sin preguntar',
  'programs.allowed.names': 'Los nombres de todas las entradas',
  'programs.askAgain': 'Volver a preguntar',
  'programs.askAgainNamed': 'Volver a preguntar: {what}',
  'programs.entryGone': 'una entrada que ya no existe',
  'programs.door.taken':
    'Hay otra ventana de Countersign abierta, y los programas acceden a esa. Ciérrala para que accedan a esta.',
  'programs.door.failed':
    'Los demás programas no pueden acceder a esta ventana. Vuelve a iniciar Countersign.',
  'programs.requests': 'Qué pidieron los programas',
  'programs.requests.hint': 'Quién pidió qué y cuándo. Los códigos nunca se registran.',
  'programs.requests.show': 'Mostrar el registro',
  'programs.requests.title': 'Qué pidieron los programas',
  'programs.requests.loading': 'Cargando el registro',
  'programs.requests.empty': 'Ningún programa ha pedido nada todavía.',
  'programs.requests.clear': 'Vaciar el registro',
  'programs.requests.unknown': 'Un programa desconocido',
  'programs.requests.asked':
    '{request, select, pair {{name} pidió emparejarse} list {{name} pidió los nombres de tus entradas} other {{count, plural, =0 {{name} pidió un código} one {{name} pidió el código de {entries}} many {{name} pidió los códigos de {entries}} other {{name} pidió los códigos de {entries}}}}}',
  'programs.requests.outcome':
    '{outcome, select, given {permitido} refused {denegado} nothing {ninguna coincidencia} locked {bloqueado} unknown {token desconocido} unanswered {nadie respondió} other {demasiadas solicitudes}}',
  'programs.requests.line':
    '{times, plural, one {{asked}: {became}} many {{asked}: {became} (# de veces)} other {{asked}: {became} (# veces)}}',
  'programs.choice.deny': 'Denegar',
  'programs.choice.once': 'Permitir una vez',
  'programs.choice.always': 'Permitir siempre',
  'programs.choice.allow': 'Permitir',
} as const satisfies Translated<typeof english>
