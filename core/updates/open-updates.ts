/** Opens the room of newer versions, with the address that this build asks. */
import { join } from 'node:path'
import { releaseFeed } from '../../shared/release-feed.ts'
import { updateMethods } from '../../shared/update-contract.ts'
import type { Room } from '../dispatch.ts'
import { createUpdates, type UpdatesParts } from './updates.ts'

type Parts = Pick<UpdatesParts, 'settings' | 'host' | 'clock'> & { readonly dataFolder: string }

export function openUpdates({ dataFolder, ...parts }: Parts): Room<'updates'> {
  const notePath = join(dataFolder, 'update-check.json')
  return { methods: updateMethods, handlers: createUpdates({ ...parts, notePath, releaseFeed }) }
}
