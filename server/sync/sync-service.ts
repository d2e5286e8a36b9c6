/**
 * Stores the files through which a person's computers share a vault. The files arrive encrypted, so
 * the server only knows their sizes, their times, and names that say nothing.
 */
import { createHash } from 'node:crypto'
import { ServiceError } from '../errors.ts'
import { toInstant } from '../instant.ts'
import { shorten } from '../two-factor/audit.ts'
import type { ServiceParts } from '../two-factor/parts.ts'
import type { Identity, Origin } from '../two-factor/service.ts'
import { words } from '../wording/words.ts'
import { syncLimits } from './sync-limits.ts'

export interface SyncFile {
  readonly name: string
  readonly bytes: number
  /** The SHA-256 of the content. */
  readonly version: string
  readonly updatedAt: string
}

export interface SyncToken {
  /** Identifies the token, but cannot be used in its place. */
  readonly id: string
  readonly name: string
  readonly createdAt: string
  readonly lastUsedAt: string | null
}

export interface SyncService {
  /** Returns the user whose files the token opens. Throws invalid_token. */
  authenticate(token: string): Promise<number>
  makeToken(identity: Identity, name: string, origin: Origin): Promise<string>
  tokens(identity: Identity): Promise<SyncToken[]>
  /** Throws not_found. */
  removeToken(identity: Identity, id: string, origin: Origin): Promise<void>
  /** Removes the token that is given. Throws invalid_token. */
  endToken(token: string, origin: Origin): Promise<void>
  list(userId: number): Promise<{ files: SyncFile[]; usedBytes: number; quotaBytes: number }>
  /** Returns null if there is no file of that name. */
  read(userId: number, name: string): Promise<{ content: Buffer; version: string } | null>
  /**
   * With `known`, writes only if that version is still stored. Throws too_large, quota_exceeded,
   * changed_meanwhile.
   */
  write(userId: number, name: string, content: Buffer, known: string | null): Promise<string>
  remove(userId: number, name: string): Promise<void>
}

/** Lets people, and programs that scan files for secrets, recognize the token. */
const prefix = 'csync_'

const digestOf = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')

export function createSyncService(
  { database, audit, clock, random }: ServiceParts,
  quotaBytes: number,
): SyncService {
  const { db } = database

  async function filesOf(userId: number): Promise<SyncFile[]> {
    const rows = await db
      .selectFrom('sync_files')
      .select(['name', 'bytes', 'version', 'updated_at'])
      .where('user_id', '=', userId)
      .orderBy('name')
      .execute()
    return rows.map(({ updated_at: updatedAt, ...row }) => ({ ...row, updatedAt }))
  }

  return {
    async authenticate(token) {
      const id = digestOf(token)
      const row = token.startsWith(prefix)
        ? await db
            .selectFrom('sync_tokens')
            .select(['user_id', 'last_used_at'])
            .where('id', '=', id)
            .executeTakeFirst()
        : undefined
      if (!row) throw new ServiceError('invalid_token', words('refusals.sync.token'))
      const today = toInstant(clock()).slice(0, 10)
      if (row.last_used_at?.slice(0, 10) !== today) {
        await db
          .updateTable('sync_tokens')
          .set({ last_used_at: toInstant(clock()) })
          .where('id', '=', id)
          .execute()
      }
      return row.user_id
    },

    async makeToken({ userId }, name, origin) {
      const token = `${prefix}${random(32).toString('base64url')}`
      await database.alone(async transaction => {
        const { count } = await transaction
          .selectFrom('sync_tokens')
          .select(({ fn }) => fn.countAll<number | string>().as('count'))
          .where('user_id', '=', userId)
          .executeTakeFirstOrThrow()
        if (Number(count) >= syncLimits.tokensPerAccount) {
          const most = syncLimits.tokensPerAccount
          throw new ServiceError('quota_exceeded', words('refusals.sync.tokens', { most }))
        }
        await transaction
          .insertInto('sync_tokens')
          .values({
            id: digestOf(token),
            user_id: userId,
            name: shorten(name, 128) ?? '',
            created_at: toInstant(clock()),
            last_used_at: null,
          })
          .execute()
      })
      await audit({ event: 'sync.token_made', userId }, origin)
      return token
    },

    async tokens({ userId }) {
      const rows = await db
        .selectFrom('sync_tokens')
        .selectAll()
        .where('user_id', '=', userId)
        .orderBy('created_at')
        .execute()
      return rows.map(({ id, name, created_at: createdAt, last_used_at: lastUsedAt }) => ({
        id,
        name,
        createdAt,
        lastUsedAt,
      }))
    },

    async removeToken({ userId }, id, origin) {
      const { numDeletedRows } = await db
        .deleteFrom('sync_tokens')
        .where('user_id', '=', userId)
        .where('id', '=', id)
        .executeTakeFirst()
      if (numDeletedRows === 0n) {
        throw new ServiceError('not_found', words('refusals.sync.noToken'))
      }
      await audit({ event: 'sync.token_removed', userId }, origin)
    },

    async endToken(token, origin) {
      const removed = await db
        .deleteFrom('sync_tokens')
        .where('id', '=', digestOf(token))
        .returning('user_id')
        .executeTakeFirst()
      if (!removed) throw new ServiceError('invalid_token', words('refusals.sync.token'))
      await audit({ event: 'sync.token_removed', userId: removed.user_id }, origin)
    },

    async list(userId) {
      const files = await filesOf(userId)
      const usedBytes = files.reduce((sum, { bytes }) => sum + bytes, 0)
      return { files, usedBytes, quotaBytes }
    },

    async read(userId, name) {
      const row = await db
        .selectFrom('sync_files')
        .select(['content', 'version'])
        .where('user_id', '=', userId)
        .where('name', '=', name)
        .executeTakeFirst()
      return row ? { content: Buffer.from(row.content, 'base64'), version: row.version } : null
    },

    async write(userId, name, content, known) {
      if (content.length > syncLimits.fileBytes) {
        throw new ServiceError('too_large', words('refusals.requests.tooLarge'))
      }
      const version = digestOf(content)
      await database.alone(async transaction => {
        const rows = await transaction
          .selectFrom('sync_files')
          .select(['name', 'bytes', 'version'])
          .where('user_id', '=', userId)
          .execute()
        const before = rows.find(row => row.name === name)
        if (known !== null && before?.version !== known) {
          throw new ServiceError('changed_meanwhile', words('refusals.sync.changed'))
        }
        const others = rows.filter(row => row.name !== name)
        const used = others.reduce((sum, { bytes }) => sum + bytes, content.length)
        if (used > quotaBytes || others.length >= syncLimits.filesPerAccount) {
          throw new ServiceError('quota_exceeded', words('refusals.sync.quota'))
        }
        const row = {
          content: content.toString('base64'),
          bytes: content.length,
          version,
          updated_at: toInstant(clock()),
        }
        await transaction
          .insertInto('sync_files')
          .values({ user_id: userId, name, ...row })
          .onConflict(conflict => conflict.columns(['user_id', 'name']).doUpdateSet(row))
          .execute()
      })
      return version
    },

    async remove(userId, name) {
      await db
        .deleteFrom('sync_files')
        .where('user_id', '=', userId)
        .where('name', '=', name)
        .execute()
    },
  }
}
