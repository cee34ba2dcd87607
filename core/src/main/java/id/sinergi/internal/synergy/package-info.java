/**
 * {@link id.sinergi.internal.synergy.Synergies}: how broadly an agency's work is tied to that of
 * others, and what is delivered where it is; not exported.
 */
@NullMarked
package id.sinergi.internal.synergy;

import org.jspecify.annotations.NullMarked;
