import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { dataFolder } from '../../core/data-folder.ts'

it('is the system’s own place for it, under the name of the application', () => {
  expect(dataFolder({})).toMatch(/[\\/]Countersign([\\/]Data)?$/)
})

it('is the folder in the environment, as an absolute path', () => {
  expect(dataFolder({ COUNTERSIGN_DATA_FOLDER: 'somewhere' })).toBe(resolve('somewhere'))
})
