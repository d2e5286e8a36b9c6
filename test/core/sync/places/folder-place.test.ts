import { mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openFolderPlace } from '../../../../core/sync/places/folder-place.ts'
import { PlaceError, readAll } from '../../../../core/sync/places/place.ts'
import { AppError } from '../../../../shared/errors.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-sync-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const bytes = Buffer.from('COUNTERSYNC and more')

describe('a folder', () => {
  it('gives back what was written, and leaves nothing beside it', async () => {
    const place = openFolderPlace(folder)
    await place.write('a.countersign', bytes)
    await place.write('a.countersign', bytes)
    expect(await readdir(folder)).toEqual(['a.countersign'])
    expect(await readAll(place)).toEqual([{ name: 'a.countersign', bytes }])
  })

  it('passes over what carriers and people put beside the files', async () => {
    await mkdir(join(folder, 'folder.countersign'))
    for (const name of ['notes.txt', '.syncthing.a.countersign.tmp', '.a.countersign', 'a.tmp']) {
      await writeFile(join(folder, name), bytes)
    }
    await symlink(join(folder, 'nowhere'), join(folder, 'link.countersign'))
    expect(await readAll(openFolderPlace(folder))).toEqual([])
  })

  it('that is gone is said, and is not made anew', async () => {
    const place = openFolderPlace(folder)
    await rename(folder, `${folder}.away`)
    for (const work of [() => place.list(), () => place.write('a.countersign', bytes)]) {
      const error = await work().catch((one: unknown) => one)
      expect(error).toBeInstanceOf(AppError)
      expect(error).toMatchObject({ code: 'unavailable' })
      expect(String(error)).toMatch(/isn’t there/)
    }
    await rename(`${folder}.away`, folder)
    expect(await place.list()).toEqual([])
  })

  it.each([
    ['read-only', 'EROFS', true],
    ['not ours to write to', 'EACCES', true],
    ['full', 'ENOSPC', true],
    ['on a stick that is pulled out in mid-write', 'EIO', false],
    ['on a disk that is no longer there', 'ENODEV', false],
  ])('that is %s is said, and keeps what was there', async (_, code, needsUser) => {
    await openFolderPlace(folder).write('a.countersign', bytes)
    const place = openFolderPlace(folder, async path => {
      await writeFile(`${path}.half.tmp`, bytes.subarray(0, 5))
      throw Object.assign(new Error('disk'), { code })
    })
    const error = await place.write('a.countersign', Buffer.from('new')).catch(one => one)
    expect(error).toBeInstanceOf(PlaceError)
    expect(error).toMatchObject({ needsUser })
    expect(String(error)).toContain(folder)
    expect(await readAll(place)).toEqual([{ name: 'a.countersign', bytes }])
  })

  it('that is a file is said', async () => {
    const path = join(folder, 'file')
    await writeFile(path, '')
    const error = await openFolderPlace(path)
      .list()
      .catch((one: unknown) => one)
    expect(error).toMatchObject({ needsUser: true })
  })
})
