/**
 * {@link id.sinergi.internal.engine.Results}: every figure of one evaluation, and the sweep that
 * computes them; not exported.
 */
@NullMarked
package id.sinergi.internal.engine;

import org.jspecify.annotations.NullMarked;
