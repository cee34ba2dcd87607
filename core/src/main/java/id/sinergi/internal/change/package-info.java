/**
 * {@link id.sinergi.internal.change.Propagation}: what becomes of figures when something is
 * reported or supposed, live or by a what-if; not exported.
 */
@NullMarked
package id.sinergi.internal.change;

import org.jspecify.annotations.NullMarked;
