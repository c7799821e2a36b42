import type { Finding } from '../../model.js'

/** How much a verdict weighs: an error is wrong by the sources or by the draft itself, a warning is for a person to look at. */
export const SEVERITIES: Readonly<Record<Finding['verdict'], Finding['severity']>> = {
  contradicted: 'error',
  inconsistent: 'error',
  misquoted: 'error',
  'attribution-differs': 'warning',
  'certainty-differs': 'warning',
  unsupported: 'warning',
  rounded: 'note',
  supported: 'none',
}
