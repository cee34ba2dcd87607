/**
 * {@link id.sinergi.internal.influence.Upward}: what lies above an indicator or a goal, how much it
 * moves with it, and on whom it rests; not exported.
 */
@NullMarked
package id.sinergi.internal.influence;

import org.jspecify.annotations.NullMarked;
