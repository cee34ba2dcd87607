/**
 * {@link id.sinergi.figure.Figure} is the entry: one computed percentage or the reason why there is
 * none; with quantities, scales, and the one place that rounds and compares.
 */
@NullMarked
package id.sinergi.figure;

import org.jspecify.annotations.NullMarked;
