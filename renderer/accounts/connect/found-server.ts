import type { Output } from '../../../shared/contract.ts'

/** A server that answered, with the certificate authority that was used. */
export interface FoundServer extends Output<'servers.detect'> {
  readonly authorityPem: string | null
}
