/** Words the refusals of requests that are invalid whoever sends them. */
export const requests = {
  'refusals.requests.malformed': 'The request can’t be read. Its body or address is malformed.',
  'refusals.requests.unknownField':
    '{place, select, query {The query} address {The address} other {The body}} has a field that this call doesn’t take.',
  'refusals.requests.noFields':
    '{place, select, query {The query} address {The address} other {The body}} is missing or isn’t an object.',
  'refusals.requests.badField':
    'The field {field} of the {place, select, query {query} address {address} other {body}} is missing or malformed.',
  'refusals.requests.noField': 'The field {field} of the body is missing.',
  'refusals.requests.zeroCharacter': 'Text can’t contain a null character.',
  'refusals.requests.outOfBounds': 'A value is out of range.',
  'refusals.requests.noSuchCall': 'There’s no such call.',
  'refusals.requests.noSuchPage': 'There’s no such page.',
  'refusals.requests.tooLarge': 'The body is too large.',
  'refusals.requests.headTooLarge': 'The address or the headers are too large.',
  'refusals.requests.tooSlow': 'The request didn’t arrive in time.',
  'refusals.requests.otherType': 'This call doesn’t accept a body of this type.',
  'refusals.requests.sayJson': 'Set the content type to JSON, even when the request has no body.',
  'refusals.requests.csrf': 'The CSRF token is missing or out of date.',
  'refusals.requests.crossSite': 'This request came from another site, so nothing was done.',
  'refusals.requests.cookieTwice':
    'A cookie was sent twice. Another site on this domain may have set one of them.',
} as const
