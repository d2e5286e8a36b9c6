/**
 * Defines the direction of imports in the renderer: window → features → parts → stores → bridge →
 * shared.
 */

/** @typedef {import('./import-graph.mjs').Arrow} Arrow */

/** Every feature may use these folders. A folder that is in none of these lists is a feature. */
const partFolders = ['parts', 'brand', 'icons', 'qr', 'styles']
/** Each of these is a window with a page of its own. */
const windowFolders = ['window', 'quick']
const layers = ['shared', 'bridge', 'stores', 'part', 'feature', 'window']

/** @param {string} file of the renderer or of shared/ @returns {string | undefined} */
function layerOf(file) {
  const [room, folder = '', ...rest] = file.split('/')
  if (room === 'shared') return 'shared'
  if (room !== 'renderer') return undefined
  if (rest.length === 0 || windowFolders.includes(folder)) return 'window'
  if (partFolders.includes(folder)) return 'part'
  return layers.includes(folder) ? folder : 'feature'
}

/**
 * Returns the imports that break the renderer's direction: window → features → parts → stores →
 * bridge → shared. Two features meet in a part, a store, or the window, but never in each other's
 * files.
 * @param {readonly Arrow[]} arrows between files
 * @returns {string[]} a line for each
 */
export function breaches(arrows) {
  return arrows.flatMap(({ from, to }) => {
    const [above, below] = [layerOf(from), layerOf(to)]
    if (!above || !below || above === 'shared') return []
    if (layers.indexOf(above) < layers.indexOf(below))
      return [`${from} imports ${to}: ${above} must not know ${below}`]
    const [, feature] = from.split('/')
    if (above === 'feature' && below === 'feature' && feature !== to.split('/')[1])
      return [`${from} imports ${to}: features must not know each other`]
    return []
  })
}
