import type { Translated } from '../../../../shared/wording/translated.ts'
import type { requests as english } from '../../en/refusals/requests.ts'

export const requests = {
  'refusals.requests.malformed':
    'Die Anfrage kann nicht gelesen werden. Ihr Inhalt oder ihre Adresse ist fehlerhaft.',
  'refusals.requests.unknownField':
    '{place, select, query {Die Abfrage} address {Die Adresse} other {Der Inhalt}} hat ein Feld, das dieser Aufruf nicht kennt.',
  'refusals.requests.noFields':
    '{place, select, query {Die Abfrage} address {Die Adresse} other {Der Inhalt}} fehlt oder ist kein Objekt.',
  'refusals.requests.badField':
    '{place, select, query {In der Abfrage} address {In der Adresse} other {Im Inhalt}} fehlt das Feld {field} oder ist fehlerhaft.',
  'refusals.requests.noField': 'Im Inhalt fehlt das Feld {field}.',
  'refusals.requests.zeroCharacter': 'Text darf kein Nullzeichen enthalten.',
  'refusals.requests.outOfBounds': 'Ein Wert liegt außerhalb des erlaubten Bereichs.',
  'refusals.requests.noSuchCall': 'Diesen Aufruf gibt es nicht.',
  'refusals.requests.noSuchPage': 'Diese Seite gibt es nicht.',
  'refusals.requests.tooLarge': 'Der Inhalt ist zu groß.',
  'refusals.requests.headTooLarge': 'Die Adresse oder die Header sind zu groß.',
  'refusals.requests.tooSlow': 'Die Anfrage ist nicht rechtzeitig angekommen.',
  'refusals.requests.otherType': 'Dieser Aufruf nimmt keinen Inhalt dieses Typs an.',
  'refusals.requests.sayJson':
    'Setze den Inhaltstyp auf JSON, auch wenn die Anfrage keinen Inhalt hat.',
  'refusals.requests.csrf': 'Das CSRF-Token fehlt oder ist veraltet.',
  'refusals.requests.crossSite':
    'Diese Anfrage kam von einer anderen Website, deshalb wurde nichts getan.',
  'refusals.requests.cookieTwice':
    'Ein Cookie wurde doppelt gesendet. Vielleicht hat eine andere Website dieser Domain einen davon gesetzt.',
} as const satisfies Translated<typeof english>
