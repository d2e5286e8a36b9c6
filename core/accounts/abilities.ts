/** An account's dialect alone decides what the account can be asked for. */
import type { AccountAbilities } from '../../shared/account-models.ts'
import type { AccountApi, Dialect } from '../dialects/dialect.ts'
import { createHttp } from '../dialects/http.ts'
import { dialects } from '../dialects/registry.ts'

const known = new Map<string, AccountAbilities>()

/** Returns the abilities of a dialect; none if this version doesn't know it. */
export function abilitiesOf(dialectId: string): AccountAbilities {
  let abilities = known.get(dialectId)
  if (!abilities) {
    const dialect = dialects.find(each => each.id === dialectId)
    abilities = dialect ? toAbilities(connectNowhere(dialect)) : noAbilities
    known.set(dialectId, abilities)
  }
  return abilities
}

/**
 * Tells whether the linked entry belongs to a second step that the dialect has in addition to the
 * sign-in's.
 */
export function hasOwnStep(dialectId: string): boolean {
  return abilitiesOf(dialectId).hasChat
}

/** Creates an API object just to look at it. Connecting sends nothing. */
function connectNowhere(dialect: Dialect): AccountApi {
  const address = { origin: 'https://localhost', basePath: '' }
  return dialect.connect(createHttp({ address, clock: () => 0 }))
}

function toAbilities(api: AccountApi): AccountAbilities {
  const { abilities, regenerateBackupCodes, resync, sendCode, chat, administration } = api
  return {
    methods: [...abilities.methods],
    beginNeeds: [...abilities.beginNeeds],
    disableNeeds: [...abilities.disableNeeds],
    disableProofs: [...abilities.disableProofs],
    regenerateProofs: [...abilities.regenerateProofs],
    regenerateNeeds: [...abilities.regenerateNeeds],
    canRegenerate: regenerateBackupCodes !== undefined,
    canResync: resync !== undefined,
    canSendCode: sendCode !== undefined,
    hasChat: chat !== undefined,
    hasAdministration: administration !== undefined,
  }
}

const noAbilities: AccountAbilities = {
  methods: [],
  beginNeeds: [],
  disableNeeds: [],
  disableProofs: [],
  regenerateProofs: [],
  regenerateNeeds: [],
  canRegenerate: false,
  canResync: false,
  canSendCode: false,
  hasChat: false,
  hasAdministration: false,
}
