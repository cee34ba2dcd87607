/**
 * The compiled {@link id.sinergi.internal.engine.Plan} of a cascade and the sweep that evaluates
 * it; not exported.
 */
@NullMarked
package id.sinergi.internal.engine;

import org.jspecify.annotations.NullMarked;
