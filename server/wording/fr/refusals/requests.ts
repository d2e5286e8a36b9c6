import type { Translated } from '../../../../shared/wording/translated.ts'
import type { requests as english } from '../../en/refusals/requests.ts'

export const requests = {
  'refusals.requests.malformed':
    'La requête est illisible. Son corps ou son adresse est mal formé.',
  'refusals.requests.unknownField':
    '{place, select, query {La chaîne de requête} address {L’adresse} other {Le corps}} a un champ que cet appel n’accepte pas.',
  'refusals.requests.noFields':
    '{place, select, query {La chaîne de requête manque} address {L’adresse manque} other {Le corps manque}} ou n’est pas un objet.',
  'refusals.requests.badField':
    'Le champ {field} {place, select, query {de la chaîne de requête} address {de l’adresse} other {du corps}} manque ou est mal formé.',
  'refusals.requests.noField': 'Le champ {field} du corps manque.',
  'refusals.requests.zeroCharacter': 'Un texte ne peut pas contenir de caractère nul.',
  'refusals.requests.outOfBounds': 'Une valeur est hors limites.',
  'refusals.requests.noSuchCall': 'Cet appel n’existe pas.',
  'refusals.requests.noSuchPage': 'Cette page n’existe pas.',
  'refusals.requests.tooLarge': 'Le corps est trop volumineux.',
  'refusals.requests.headTooLarge': 'L’adresse ou les en-têtes sont trop volumineux.',
  'refusals.requests.tooSlow': 'La requête n’est pas arrivée à temps.',
  'refusals.requests.otherType': 'Cet appel n’accepte pas un corps de ce type.',
  'refusals.requests.sayJson':
    'Définissez le type de contenu sur JSON, même quand la requête n’a pas de corps.',
  'refusals.requests.csrf': 'Le jeton CSRF manque ou n’est plus à jour.',
  'refusals.requests.crossSite': 'Cette requête venait d’un autre site ; rien n’a donc été fait.',
  'refusals.requests.cookieTwice':
    'Un cookie a été envoyé deux fois. Un autre site de ce domaine en a peut-être défini un.',
} as const satisfies Translated<typeof english>
