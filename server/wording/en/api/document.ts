/** Describes the APIs as a whole, and the metrics. */
export const document = {
  'api.document.title': 'Countersign reference server',
  'api.document.about': `Two-factor sign-in in five dialects over one service. Every refusal is '{'"error": '{'"code", "message"'}}'. Times are ISO 8601 in UTC. Bearer tokens come from the sign-in of auth-v1 or users-2fa; two-factor-auth keeps a session cookie.`,
  'api.document.durations': 'Time from the request to the end of its answer.',
  'api.document.refusals': 'Refused requests, by the code of the refusal.',
} as const
