/**
 * {@link id.sinergi.cascade.union.JoinedIndicators} and {@link
 * id.sinergi.cascade.union.JoinedAgencies} make one of what several documents say of one thing;
 * {@link id.sinergi.cascade.union.Disagreements} takes down where they do not agree.
 */
@NullMarked
package id.sinergi.cascade.union;

import org.jspecify.annotations.NullMarked;
