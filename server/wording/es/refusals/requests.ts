import type { Translated } from '../../../../shared/wording/translated.ts'
import type { requests as english } from '../../en/refusals/requests.ts'

export const requests = {
  'refusals.requests.malformed':
    'La solicitud no se puede leer. Su cuerpo o su dirección están mal formados.',
  'refusals.requests.unknownField':
    '{place, select, query {La consulta} address {La dirección} other {El cuerpo}} tiene un campo que esta llamada no admite.',
  'refusals.requests.noFields':
    '{place, select, query {La consulta falta o no es un objeto.} address {La dirección falta o no es un objeto.} other {El cuerpo falta o no es un objeto.}}',
  'refusals.requests.badField':
    'El campo {field} {place, select, query {de la consulta} address {de la dirección} other {del cuerpo}} falta o está mal formado.',
  'refusals.requests.noField': 'Falta el campo {field} del cuerpo.',
  'refusals.requests.zeroCharacter': 'El texto no puede contener un carácter nulo.',
  'refusals.requests.outOfBounds': 'Un valor está fuera de los límites.',
  'refusals.requests.noSuchCall': 'No existe esa llamada.',
  'refusals.requests.noSuchPage': 'No existe esa página.',
  'refusals.requests.tooLarge': 'El cuerpo es demasiado grande.',
  'refusals.requests.headTooLarge': 'La dirección o las cabeceras son demasiado grandes.',
  'refusals.requests.tooSlow': 'La solicitud no llegó a tiempo.',
  'refusals.requests.otherType': 'Esta llamada no acepta un cuerpo de este tipo.',
  'refusals.requests.sayJson':
    'Pon el tipo de contenido en JSON, aunque la solicitud no tenga cuerpo.',
  'refusals.requests.csrf': 'El token CSRF falta o está desactualizado.',
  'refusals.requests.crossSite': 'Esta solicitud vino de otro sitio, así que no se hizo nada.',
  'refusals.requests.cookieTwice':
    'Una cookie se envió dos veces. Puede que otro sitio de este dominio haya puesto una de ellas.',
} as const satisfies Translated<typeof english>
